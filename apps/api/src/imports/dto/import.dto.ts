import type { ImportOptions, ListImportRowsInput } from '@guatu/application';
import { type FieldKey, isFieldKey } from '@guatu/domain';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { QueryFlag } from '../../http/query-values.js';

const results = ['new', 'changed', 'unchanged', 'failed', 'skipped'] as const;

/** Column index (0-999) to field, or to null for "do not read". */
const IsMapping = (): PropertyDecorator =>
  ValidateBy({
    name: 'isMapping',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.entries(value).every(
          ([index, field]) => /^\d{1,3}$/.test(index) && (field === null || isFieldKey(String(field))),
        ),
      defaultMessage: () => '$property must map column indexes to field names or null, e.g. {"3":"dueOn"}',
    },
  });

/** Rows as the spreadsheet numbers them, from 1; both belong to the header. */
export class HeaderRowsDto {
  @IsInt()
  @Min(1)
  @Max(1000)
  first!: number;

  /** Not before `first`; a header has at most 10 rows. */
  @IsInt()
  @Min(1)
  @Max(1000)
  last!: number;
}

/** Corrections of how a ledger was understood; an empty body reads it again against the list as it is now. */
export class RereadImportDto implements ImportOptions {
  /** Sheet to read. Another sheet starts without corrections of columns. */
  @IfPresent()
  @IsString()
  @Length(1, 100)
  sheet?: string;

  /** Field by column index, e.g. {"3": "dueOn", "4": null}; null leaves a column unread. Corrections add up. */
  @IfPresent()
  @IsMapping()
  mapping?: Record<string, FieldKey | null>;

  /** The rows of the header, where it was looked for in the wrong place, e.g. {"first": 3, "last": 4}. */
  @IfPresent()
  @IsDefined()
  @ValidateNested()
  @Type(() => HeaderRowsDto)
  headerRows?: HeaderRowsDto;
}

export class ImportRowsQueryDto implements ListImportRowsInput {
  @IsOptional()
  @IsIn(results)
  result?: (typeof results)[number];

  /** Only rows with a problem, or only those without. */
  @IsOptional()
  @QueryFlag()
  @IsBoolean()
  problems?: boolean;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  cursor?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}
