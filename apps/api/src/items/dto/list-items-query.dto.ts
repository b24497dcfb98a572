import type { ListItemsInput } from '@guatu/application';
import { itemKinds, itemStatuses, lights, type ItemKind, type ItemStatus, type Light } from '@guatu/domain';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { CommaList, QueryFlag } from '../../http/query-values.js';
import { IsId } from '../../http/is-id.js';

/** Filters of the item list; all are combined with "and". */
export class ListItemsQueryDto implements ListItemsInput {
  @IsOptional()
  @Type(() => Number)
  @IsId()
  campaignId?: number;

  @IsOptional()
  @Type(() => Number)
  @IsId()
  listId?: number;

  @IsOptional()
  @Type(() => Number)
  @IsId()
  aspectId?: number;

  /** Items led by this unit or one below it. */
  @IsOptional()
  @Type(() => Number)
  @IsId()
  unitId?: number;

  /** Comma-separated lights: "red,yellow". */
  @IsOptional()
  @CommaList()
  @IsIn(lights, { each: true })
  light?: Light[];

  /** Comma-separated states. */
  @IsOptional()
  @CommaList()
  @IsIn(itemStatuses, { each: true })
  status?: ItemStatus[];

  @IsOptional()
  @IsIn(itemKinds)
  kind?: ItemKind;

  /** Searched in number, title, note, people and unit. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** Past the due date, or due within 7 working days. */
  @IsOptional()
  @IsIn(['overdue', 'soon'])
  due?: 'overdue' | 'soon';

  /** Done or not done. */
  @IsOptional()
  @QueryFlag()
  @IsBoolean()
  finished?: boolean;

  /** Not done, and at or ahead of the planned rate. */
  @IsOptional()
  @QueryFlag()
  @IsBoolean()
  ahead?: boolean;

  /** Projects with an investment plan for the year, or with a planned start in the first quarter of `planYear`. */
  @IsOptional()
  @IsIn(['yearPlan', 'firstQuarter'])
  investment?: 'yearPlan' | 'firstQuarter';

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2200)
  planYear?: number;

  /** Items that my units lead or support. */
  @IsOptional()
  @QueryFlag()
  @IsBoolean()
  mine?: boolean;

  /** Sort keys, "-" for descending: "-dueOn,number". */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  sort?: string;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number = 50;

  /** Also count all that match. */
  @IsOptional()
  @QueryFlag()
  @IsBoolean()
  total?: boolean;
}
