import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { commonFailures, FailureError, type FailurePath } from '@guatu/platform';

/** Checks every body and query against its DTO; anything not named there is an error, not ignored. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
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
