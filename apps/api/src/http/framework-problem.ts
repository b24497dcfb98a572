import { commonFailures } from '@guatu/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from './api-request.js';
import { usualBodyLimit } from './body-limits.js';
import { httpFailure } from './http-failure.js';
import { problemOf, problemType } from './problem.js';

/** Answers an address that the router cannot even read ("/%"), before any filter is there to do so. */
export function frameworkProblem(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const failure = httpFailure(error, usualBodyLimit) ?? commonFailures.notFound();
  void reply
    .status(failure.status)
    .type(problemType)
    .header('cache-control', 'no-store')
    .send(problemOf(failure, localeOf(request), request.url));
}
