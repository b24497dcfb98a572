import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { commonFailures, Failure, FailureError } from '@guatu/platform';
import type { FastifyReply } from 'fastify';
import { localeOf, type ApiRequest } from './api-request.js';
import { constraintFailure } from './constraint-failure.js';
import { httpFailure } from './http-failure.js';
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
