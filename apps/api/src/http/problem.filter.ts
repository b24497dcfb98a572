import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { commonFailures, Failure, FailureError } from '@guatu/platform';
import type { FastifyReply } from 'fastify';
import { localeOf, type ApiRequest } from './api-request.js';
import { mebibyte } from './body-limits.js';
import { constraintFailure } from './constraint-failure.js';
import { problemOf, problemType } from './problem.js';

/** The one place where anything thrown becomes RFC 9457 problem details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const failure = this.failureOf(error, request.routeOptions.bodyLimit);
    void reply
      .status(failure.status)
      .type(problemType)
      .header('cache-control', 'no-store')
      .send(problemOf(failure, localeOf(request), request.url));
  }

  private failureOf(error: unknown, bodyLimit: number): Failure {
    if (error instanceof FailureError) return error.failure;
    const known = constraintFailure(error) ?? httpFailure(error, bodyLimit);
    if (known) return known;
    const reference = randomUUID().slice(0, 8);
    this.logger.error(
      `${reference} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return commonFailures.unexpected({ reference });
  }
}

/** What the framework itself throws: unknown routes, bodies that are too large or not JSON. */
function httpFailure(error: unknown, bodyLimit: number): Failure | undefined {
  const status = statusOf(error);
  if (status === undefined || status >= 500) return undefined;
  if (status === 404) return commonFailures.notFound();
  if (status === 413) return commonFailures.tooLarge({ limit: `${bodyLimit / mebibyte} MiB` });
  if (status === 429) return commonFailures.tooMany({ seconds: 60 });
  const message = error instanceof Error ? error.message : '';
  return commonFailures.invalidInput({}, [{ path: '', message }]);
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
