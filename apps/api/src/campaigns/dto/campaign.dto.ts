import type { CreateCampaignInput, UpdateCampaignInput } from '@guatu/application';
import { IsInt, IsString, Length } from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { IsBusinessDay } from '../../http/is-business-day.js';
import { Trim } from '../../http/trim.js';

export class CreateCampaignDto implements CreateCampaignInput {
  @IsInt()
  unitId!: number;

  /** Unique within the unit. */
  @Trim()
  @IsString()
  @Length(1, 100)
  name!: string;

  /** YYYY-MM-DD */
  @IsBusinessDay()
  startsOn!: string;

  /** YYYY-MM-DD, the start or later. */
  @IsBusinessDay()
  endsOn!: string;
}

export class UpdateCampaignDto implements UpdateCampaignInput {
  @IfPresent()
  @Trim()
  @IsString()
  @Length(1, 100)
  name?: string;

  /** YYYY-MM-DD */
  @IfPresent()
  @IsBusinessDay()
  startsOn?: string;

  /** YYYY-MM-DD, the start or later. */
  @IfPresent()
  @IsBusinessDay()
  endsOn?: string;
}
