import { Transform, type TransformFnParams } from 'class-transformer';

const trim = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** Names come from spreadsheets and forms, with spaces around them that nobody sees; in a list, of each entry. */
export const Trim = () =>
  Transform(({ value }: TransformFnParams): unknown =>
    Array.isArray(value) ? value.map(trim) : trim(value),
  );
