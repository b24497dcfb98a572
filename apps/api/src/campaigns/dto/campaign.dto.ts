import type { CreateCampaignInput, UpdateCampaignInput } from '@guatu/application';
import { IsString, Length } from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { IsId } from '../../http/is-id.js';
import { IsPlanDay } from '../../http/is-plan-day.js';
import { OneLine } from '../../http/one-line.js';

export class CreateCampaignDto implements CreateCampaignInput {
  @IsId()
  unitId!: number;

  /** Unique within the unit. */
  @OneLine()
  @IsString()
  @Length(1, 100)
  name!: string;

  /** YYYY-MM-DD */
  @IsPlanDay()
  startsOn!: string;

  /** YYYY-MM-DD, the start or later. */
  @IsPlanDay()
  endsOn!: string;
}

export class UpdateCampaignDto implements UpdateCampaignInput {
  @IfPresent()
  @OneLine()
  @IsString()
  @Length(1, 100)
  name?: string;

  /** YYYY-MM-DD */
  @IfPresent()
  @IsPlanDay()
  startsOn?: string;

  /** YYYY-MM-DD, the start or later. */
  @IfPresent()
  @IsPlanDay()
  endsOn?: string;
}
