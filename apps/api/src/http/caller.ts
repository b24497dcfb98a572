import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { commonFailures, FailureError } from '@guatu/platform';
import type { Principal } from '@guatu/domain';
import type { ApiRequest } from './api-request.js';

const requestOf = (context: ExecutionContext): ApiRequest => context.switchToHttp().getRequest<ApiRequest>();

/** The signed-in person. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = requestOf(context);
  if (!principal) throw new FailureError(commonFailures.notSignedIn());
  return principal;
});

/** Puts the header into the API document of whatever route asks for the version. */
const documentIfMatch: ParameterDecorator = (target, key) => {
  const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (key === undefined || !descriptor) return;
  const schema = { type: 'string', example: '"3"' };
  ApiHeader({ name: 'If-Match', required: true, description: 'Version that was seen', schema })(
    target,
    key,
    descriptor,
  );
};

/** The version the caller has seen, from If-Match: "3". Without it a change is refused (428). */
export const SeenVersion = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const version = /^(?:W\/)?"(\d{1,9})"$/.exec(requestOf(context).headers['if-match'] ?? '')?.[1];
    if (version === undefined) throw new FailureError(commonFailures.versionMissing());
    return Number(version);
  },
  [documentIfMatch],
);
