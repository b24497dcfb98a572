import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** Largest id that the database's `integer` columns hold. */
export const largestId = 2_147_483_647;

/** A whole number from 1 to `largest`; one that the database could not even compare is refused by name. */
const isCount = (largest: number, options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    ValidateBy(
      {
        name: 'isId',
        validator: {
          validate: (value: unknown) =>
            Number.isInteger(value) && Number(value) >= 1 && Number(value) <= largest,
          defaultMessage: () => `$property must be a whole number from 1 to ${largest}`,
        },
      },
      options,
    ),
    ...(options?.each ? [] : [ApiProperty({ minimum: 1, maximum: largest })]),
  );

/** The id of anything that people or programs make: campaigns, lists, items, units, users. */
export const IsId = (options?: ValidationOptions): PropertyDecorator => isCount(largestId, options);

/** A place in what grows by itself (history, alerts, inbox), counted in `bigint`. */
export const IsPlace = (): PropertyDecorator => isCount(Number.MAX_SAFE_INTEGER);
