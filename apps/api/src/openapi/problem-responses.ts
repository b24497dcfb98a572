import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const meanings: Record<number | 'default', string> = {
  400: 'The input is not valid; `errors` names the places',
  401: 'Not signed in',
  403: 'The role may not do this, or the request came from another site',
  404: 'Not there, or outside what the caller may see',
  409: 'Not possible in the present state',
  412: 'Changed by somebody else since the version in If-Match',
  413: 'Larger than the limit',
  428: 'If-Match is missing',
  default: 'Any other failure',
};

/** Adds the failures that a route can have, judged by what it takes and who may call it. */
export function addProblemResponses(method: string, operation: Operation): void {
  const parameters = operation.parameters ?? [];
  const has = (place: string) => parameters.some((parameter) => 'in' in parameter && parameter.in === place);
  const changes = method !== 'get';
  const versioned = parameters.some((parameter) => 'name' in parameter && parameter.name === 'If-Match');
  const body = operation.requestBody;
  const uploads = body !== undefined && 'content' in body && 'multipart/form-data' in body.content;
  const statuses = [
    ...(body || has('path') || has('query') ? [400] : []),
    ...(operation.security || changes ? [401, 403] : []),
    ...(has('path') ? [404] : []),
    ...(changes ? [409] : []),
    ...(versioned ? [412, 428] : []),
    ...(uploads ? [413] : []),
    'default' as const,
  ];
  for (const status of statuses) {
    operation.responses[status] ??= {
      description: meanings[status] ?? '',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
    };
  }
}
