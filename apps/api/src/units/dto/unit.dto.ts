import type { CreateUnitInput, UpdateUnitInput } from '@guatu/application';
import { type UnitKind, unitKinds } from '@guatu/domain';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
} from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { IsId } from '../../http/is-id.js';
import { OneLine } from '../../http/one-line.js';

export class CreateUnitDto implements CreateUnitInput {
  @IsId()
  parentId!: number;

  @IsIn(unitKinds)
  kind!: UnitKind;

  /** Unique under the parent. */
  @OneLine()
  @IsString()
  @Length(1, 100)
  name!: string;

  @IsOptional()
  @OneLine()
  @IsString()
  @Length(1, 30)
  shortName?: string | null;

  /** Other names under which ledgers mention the unit. */
  @IfPresent()
  @OneLine({ each: true })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  aliases?: string[];

  /** Order among its siblings. */
  @IfPresent()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  position?: number;
}

export class UpdateUnitDto implements UpdateUnitInput {
  @IfPresent()
  @IsIn(unitKinds)
  kind?: UnitKind;

  @IfPresent()
  @OneLine()
  @IsString()
  @Length(1, 100)
  name?: string;

  @IsOptional()
  @OneLine()
  @IsString()
  @Length(1, 30)
  shortName?: string | null;

  @IfPresent()
  @OneLine({ each: true })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  aliases?: string[];

  @IfPresent()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  position?: number;

  /** False closes the unit; refused while accounts, unfinished items or units below still depend on it. */
  @IfPresent()
  @IsBoolean()
  active?: boolean;
}
