import { Param, type PipeTransform } from '@nestjs/common';
import { commonFailures, FailureError } from '@guatu/platform';
import { largestId } from './is-id.js';

/** Reads an id from the address. What is no number is refused by name; a number that no id can be is not found. */
export class IdPipe implements PipeTransform<unknown, number> {
  constructor(private readonly largest: number) {}

  /** @param value already a number where the pipe for all routes has seen that one is asked for. */
  transform(value: unknown): number {
    const id = Number(value);
    if (Number.isNaN(id) || id % 1 !== 0) {
      const message = 'id must be a whole number';
      throw new FailureError(commonFailures.invalidInput({}, [{ path: 'id', message }]));
    }
    if (id < 1 || id > this.largest) throw new FailureError(commonFailures.notFound());
    return id;
  }
}

const idPipe = new IdPipe(largestId);
const placePipe = new IdPipe(Number.MAX_SAFE_INTEGER);

/** The `:id` of the address. */
export const IdParam = (): ParameterDecorator => Param('id', idPipe);

/** The `:id` of the address, for what is counted in `bigint`. */
export const PlaceParam = (): ParameterDecorator => Param('id', placePipe);
