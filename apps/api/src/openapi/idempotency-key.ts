import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Every signed-in POST takes the header; the interceptor handles it for all of them alike. */
export function addIdempotencyKey(method: string, operation: Operation): void {
  if (method !== 'post' || !operation.security) return;
  operation.parameters = [
    ...(operation.parameters ?? []),
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description: 'The same key with the same request is done once and answered the same again',
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    },
  ];
}
