import type { ImportOptions, ListImportRowsInput } from '@guatu/application';
import { type FieldKey, isFieldKey } from '@guatu/domain';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, Min, ValidateBy } from 'class-validator';
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
