import type { CreateItemInput, EditItemInput, MilestoneInput } from '@guatu/application';
import { itemStatuses, type ItemStatus } from '@guatu/domain';
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
  Length,
  Max,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { IsBusinessDay } from '../../http/is-business-day.js';
import { Trim } from '../../http/trim.js';

export class MilestoneDto implements MilestoneInput {
  @Trim()
  @IsString()
  @Length(1, 200)
  title!: string;

  @IsBusinessDay()
  dueOn!: string;

  @IsNumber({ maxDecimalPlaces: 2 })
  @IsPositive()
  @Max(1000)
  weight!: number;

  @IsOptional()
  @IsBusinessDay()
  doneOn!: string | null;
}

export class CreateItemDto implements CreateItemInput {
  @IsInt()
  @IsPositive()
  listId!: number;

  @Trim()
  @IsString()
  @Length(1, 20)
  number!: string;

  @Trim()
  @IsString()
  @Length(1, 500)
  title!: string;

  @IsBusinessDay()
  dueOn!: string;

  @IsOptional()
  @IsInt()
  @IsPositive()
  leadUnitId?: number | null;
}

/** Only the fields that change. */
export class EditItemDto implements EditItemInput {
  @IfPresent()
  @Trim()
  @IsString()
  @Length(1, 500)
  title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  goal?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  basis?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  leaderName?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  contactName?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  contactPhone?: string | null;

  @IsOptional()
  @IsBusinessDay()
  startsOn?: string | null;

  @IfPresent()
  @IsBusinessDay()
  dueOn?: string;

  @IfPresent()
  @IsIn(itemStatuses)
  status?: ItemStatus;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  remark?: string | null;

  @IsOptional()
  @IsInt()
  @IsPositive()
  leadUnitId?: number | null;

  @IfPresent()
  @IsArray()
  @ArrayMaxSize(100)
  @IsInt({ each: true })
  supportUnitIds?: number[];

  /** Replaces all milestones of the item. */
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => MilestoneDto)
  milestones?: MilestoneDto[];

  /** Reason; needed when the due date moves or a finished item is opened again. */
  @IfPresent()
  @IsString()
  @MaxLength(1000)
  note?: string;
}
