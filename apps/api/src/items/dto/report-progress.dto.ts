import type { ReportProgressInput } from '@guatu/application';
import { reportableStatuses, type ReportableStatus } from '@guatu/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDecimal2 } from '../../http/is-decimal2.js';
import { IsId } from '../../http/is-id.js';
import { IsPlanDay } from '../../http/is-plan-day.js';

export class MilestoneTickDto {
  @IsId()
  id!: number;

  /** Day it was done, or null when it is open again. */
  @IsOptional()
  @IsPlanDay()
  doneOn!: string | null;
}

export class ReportProgressDto implements ReportProgressInput {
  /** Percent, at most two decimals. */
  @IsDecimal2()
  @Min(0)
  @Max(100)
  completionRate!: number;

  /** Left out: the state follows from the report. */
  @IsOptional()
  @IsIn(reportableStatuses)
  status?: ReportableStatus;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  problems?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  nextStep?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => MilestoneTickDto)
  milestones?: MilestoneTickDto[];
}
