import { commonFailures, type Failure } from '@guatu/platform';
import { QueryFailedError } from 'typeorm';

const inputErrors: Record<string, string> = {
  '23505': 'already exists',
  '23503': 'refers to something that does not exist or is still in use',
  '23514': 'is outside what is allowed',
  '22003': 'is too large a number',
  '22021': 'contains a character that cannot be stored',
};

/**
 * Constraints of the database are the last guard of the data. Use-cases check before; what still runs into one
 * (two people at the same moment) is the caller's input, not an internal error.
 */
export function constraintFailure(error: unknown): Failure | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  const message = code === undefined ? undefined : inputErrors[code];
  if (message === undefined) return undefined;
  return commonFailures.invalidInput({}, [{ path: constraint ?? '', message }]);
}
