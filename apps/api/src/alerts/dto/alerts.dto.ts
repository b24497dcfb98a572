import type { ListAlertsInput } from '@guatu/application';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsPositive, Max } from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { IsBusinessDay } from '../../http/is-business-day.js';
import { IsId, IsPlace } from '../../http/is-id.js';

export class ScanAlertsDto {
  /** The day to stand on; today unless given, never later. */
  @IfPresent()
  @IsBusinessDay()
  day?: string;
}

export class ListAlertsQueryDto implements ListAlertsInput {
  @IsOptional()
  @Type(() => Number)
  @IsId()
  campaignId?: number;

  /** Items led by this unit or one below it. */
  @IsOptional()
  @Type(() => Number)
  @IsId()
  unitId?: number;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsPlace()
  cursor?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @IsPositive()
  @Max(200)
  limit: number = 50;
}
