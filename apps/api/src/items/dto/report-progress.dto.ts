import type { ReportProgressInput } from '@guatu/application';
import { reportableStatuses, type ReportableStatus } from '@guatu/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsPositive,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsBusinessDay } from '../../http/is-business-day.js';

export class MilestoneTickDto {
  @IsInt()
  @IsPositive()
  id!: number;

  /** Day it was done, or null when it is open again. */
  @IsOptional()
  @IsBusinessDay()
  doneOn!: string | null;
}

export class ReportProgressDto implements ReportProgressInput {
  /** Percent, at most two decimals. */
  @IsNumber({ maxDecimalPlaces: 2 })
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
