import { isPlainDate } from '@guatu/domain';
import { ValidateBy } from 'class-validator';

const earliest = '1990-01-01';
const latest = '2200-12-31';

/** A day on which work can be planned: years 1990 to 2200, which spreadsheets hold and no typing error reaches. */
export const IsPlanDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isPlanDay',
    validator: {
      validate: (value: unknown) => isPlainDate(value) && value >= earliest && value <= latest,
      defaultMessage: () => `$property must be a date YYYY-MM-DD from ${earliest} to ${latest}`,
    },
  });
