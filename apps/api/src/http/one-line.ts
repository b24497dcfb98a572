import { applyDecorators } from '@nestjs/common';
import { Transform, type TransformFnParams } from 'class-transformer';
import { ValidateBy, type ValidationOptions } from 'class-validator';

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Controls, and marks such as U+202E that reorder what people read; joiners are part of some scripts and stay. */
const hiddenMarks = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
const anythingVisible = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A text as one line: breaks become spaces, hidden marks and the spaces around it go. */
export function oneLineOf(text: string): string {
  return text.replace(lineBreaks, ' ').replace(hiddenMarks, '').trim();
}

const clean = (value: unknown): unknown => (typeof value === 'string' ? oneLineOf(value) : value);

/** Left to the length where there is nothing at all, and to the type where it is no text. */
const isReadable = (value: unknown): boolean =>
  typeof value !== 'string' || value === '' || anythingVisible.test(value);

/**
 * For names and titles, which stand in one line of a table: cleaned of what comes along from spreadsheets and pages,
 * and refused when nothing of it can be seen. In a list, each entry (with `each`).
 */
export const OneLine = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: TransformFnParams): unknown =>
      Array.isArray(value) ? value.map(clean) : clean(value),
    ),
    ValidateBy(
      {
        name: 'oneLine',
        validator: {
          validate: isReadable,
          defaultMessage: () => '$property must hold something that can be seen',
        },
      },
      options,
    ),
  );
