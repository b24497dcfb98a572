import type { CreateListInput, UpdateListInput } from '@guatu/application';
import { type ItemKind, itemKinds } from '@guatu/domain';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { OneLine } from '../../http/one-line.js';

export class CreateListDto implements CreateListInput {
  /** Unique within the campaign. */
  @IsInt()
  @Min(1)
  @Max(9_999)
  number!: number;

  @OneLine()
  @IsString()
  @Length(1, 200)
  title!: string;

  @IsIn(itemKinds)
  kind!: ItemKind;

  /** Lists with the same label ("17+2") are shown as one sum. */
  @IsOptional()
  @OneLine()
  @IsString()
  @Length(1, 50)
  label?: string | null;

  /** How many items the list claims to hold. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  expectedItems?: number | null;

  /** How many aspects the list claims to hold. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  expectedAspects?: number | null;
}

export class UpdateListDto implements UpdateListInput {
  @IfPresent()
  @IsInt()
  @Min(1)
  @Max(9_999)
  number?: number;

  @IfPresent()
  @OneLine()
  @IsString()
  @Length(1, 200)
  title?: string;

  /** Only while the list is empty. */
  @IfPresent()
  @IsIn(itemKinds)
  kind?: ItemKind;

  @IsOptional()
  @OneLine()
  @IsString()
  @Length(1, 50)
  label?: string | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  expectedItems?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  expectedAspects?: number | null;
}
