import { Transform, type TransformFnParams } from 'class-transformer';

/** "red,yellow" → ['red', 'yellow']; repeated parameters are joined. */
export const CommaList = () =>
  Transform(({ value }: TransformFnParams): unknown => {
    if (Array.isArray(value)) return value.flatMap((part: unknown) => String(part).split(','));
    return typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value;
  });

/** 'true' and 'false' as written in an address; anything else is left for the validator to refuse. */
export const QueryFlag = () =>
  Transform(({ value }: TransformFnParams): unknown => {
    if (value === 'true') return true;
    return value === 'false' ? false : value;
  });
