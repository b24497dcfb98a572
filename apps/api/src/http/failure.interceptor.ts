import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Failure, FailureError } from '@guatu/platform';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** Turns a returned Failure into the error response, and puts the version of a single resource into the ETag. */
@Injectable()
export class FailureInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return next.handle().pipe(
      map((value) => {
        if (value instanceof Failure) throw new FailureError(value);
        const version = versionOf(value);
        if (version !== undefined) {
          context.switchToHttp().getResponse<FastifyReply>().header('etag', `"${version}"`);
        }
        return value;
      }),
    );
  }
}

function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  return typeof value.version === 'number' ? value.version : undefined;
}
