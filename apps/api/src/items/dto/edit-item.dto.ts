import type { CreateItemInput, EditItemInput, MilestoneInput } from '@guatu/application';
import { itemStatuses, type ItemStatus } from '@guatu/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsPositive,
  IsString,
  Length,
  Max,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { IsDecimal2 } from '../../http/is-decimal2.js';
import { IsId } from '../../http/is-id.js';
import { IsPlanDay } from '../../http/is-plan-day.js';
import { OneLine } from '../../http/one-line.js';

export class MilestoneDto implements MilestoneInput {
  @OneLine()
  @IsString()
  @Length(1, 200)
  title!: string;

  @IsPlanDay()
  dueOn!: string;

  @IsDecimal2()
  @IsPositive()
  @Max(1000)
  weight!: number;

  @IsOptional()
  @IsPlanDay()
  doneOn!: string | null;
}

export class CreateItemDto implements CreateItemInput {
  @IsId()
  listId!: number;

  @OneLine()
  @IsString()
  @Length(1, 20)
  number!: string;

  @OneLine()
  @IsString()
  @Length(1, 500)
  title!: string;

  @IsPlanDay()
  dueOn!: string;

  @IsOptional()
  @IsId()
  leadUnitId?: number | null;
}

/** Only the fields that change. */
export class EditItemDto implements EditItemInput {
  @IfPresent()
  @OneLine()
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
  @OneLine()
  @IsString()
  @MaxLength(200)
  leaderName?: string | null;

  @IsOptional()
  @OneLine()
  @IsString()
  @MaxLength(200)
  contactName?: string | null;

  @IsOptional()
  @OneLine()
  @IsString()
  @MaxLength(100)
  contactPhone?: string | null;

  @IsOptional()
  @IsPlanDay()
  startsOn?: string | null;

  @IfPresent()
  @IsPlanDay()
  dueOn?: string;

  @IfPresent()
  @IsIn(itemStatuses)
  status?: ItemStatus;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  remark?: string | null;

  @IsOptional()
  @IsId()
  leadUnitId?: number | null;

  @IfPresent()
  @IsArray()
  @ArrayMaxSize(100)
  @IsId({ each: true })
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
