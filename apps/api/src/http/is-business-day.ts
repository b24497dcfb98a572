import { isPlainDate } from '@guatu/domain';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** A day that exists, written YYYY-MM-DD; ISO 8601 alone would let weeks and times of day pass. */
export const IsBusinessDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isBusinessDay',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isPlainDate(value),
        defaultMessage: () => '$property must be a date YYYY-MM-DD',
      },
    },
    options,
  );
