import { ValidateBy } from 'class-validator';

/** A number with at most two decimals, as rates and weights are stored; however small or large, it is only judged. */
export const IsDecimal2 = (): PropertyDecorator =>
  ValidateBy({
    name: 'isDecimal2',
    validator: {
      validate: (value: unknown) => typeof value === 'number' && Math.round(value * 100) / 100 === value,
      defaultMessage: () => '$property must be a number with at most two decimals',
    },
  });
