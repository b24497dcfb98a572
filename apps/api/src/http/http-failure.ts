import { HttpException } from '@nestjs/common';
import { commonFailures, type Failure } from '@guatu/platform';
import { mebibyte } from './body-limits.js';

/** What the framework itself throws: unknown routes, addresses and bodies that it cannot read, or that are too large. */
export function httpFailure(error: unknown, bodyLimit: number): Failure | undefined {
  const status = statusOf(error);
  if (status === undefined || status >= 500) return undefined;
  if (status === 404) return commonFailures.notFound();
  if (status === 413) return commonFailures.tooLarge({ limit: `${bodyLimit / mebibyte} MiB` });
  if (status === 415) return commonFailures.unsupportedType();
  if (status === 429) return commonFailures.tooMany({ seconds: 60 });
  const message = error instanceof Error ? error.message : '';
  return commonFailures.invalidInput({}, [{ path: '', message }]);
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
