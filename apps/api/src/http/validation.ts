import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { commonFailures, FailureError, type FailurePath } from '@guatu/platform';
import { textProblems } from './text-check.js';

/** Checks texts wherever they stand and the kind of a body, and leaves the rest to the DTO. */
class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' || metadata.type === 'query') {
      const problems = metadata.type === 'body' ? bodyProblems(value) : [];
      problems.push(...textProblems(value));
      if (problems.length > 0) throw new FailureError(commonFailures.invalidInput({}, problems));
    }
    return super.transform(value, metadata);
  }
}

/** A body left out may be an empty one; `null`, a list or a bare value is something else than was asked for. */
function bodyProblems(value: unknown): FailurePath[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return value === undefined || isObject ? [] : [{ path: '', message: 'the body must be an object' }];
}

/** Checks every body and query against its DTO; anything not named there is an error, not ignored. */
export function createValidationPipe(): ValidationPipe {
  return new InputPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new FailureError(commonFailures.invalidInput({}, pathsOf(errors, ''))),
  });
}

function pathsOf(errors: ValidationError[], parent: string): FailurePath[] {
  return errors.flatMap((error) => {
    const path = joinPath(parent, error.property);
    const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
    return [...own, ...pathsOf(error.children ?? [], path)];
  });
}

function joinPath(parent: string, property: string): string {
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent === '' ? property : `${parent}.${property}`;
}
