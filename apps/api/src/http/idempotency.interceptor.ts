import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Database, IdempotencyRepository } from '@guatu/data-access';
import { commonFailures, Failure } from '@guatu/platform';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { ApiRequest } from './api-request.js';

/**
 * A POST with an Idempotency-Key is done once, however often it arrives: key, work and answer are one transaction.
 * A refused request leaves no key behind and may be sent again.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly responses: IdempotencyRepository,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const key = request.headers['idempotency-key'];
    const userId = request.principal?.userId;
    if (request.method !== 'POST' || typeof key !== 'string' || userId === undefined) return next.handle();
    // An upload is read as it comes and cannot be compared with another; it writes nothing but a preview.
    if (request.headers['content-type']?.startsWith('multipart/')) return next.handle();
    if (key.length === 0 || key.length > 200) {
      return from([
        commonFailures.invalidInput({}, [{ path: 'Idempotency-Key', message: '1-200 characters' }]),
      ]);
    }
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(
      this.once(userId, key, request, reply, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }

  private once(
    userId: number,
    key: string,
    request: ApiRequest,
    reply: FastifyReply,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    const hash = hashOf(request);
    return this.database.transaction(async () => {
      const kept = await this.responses.claim(userId, key, hash);
      if (kept) {
        if (!hash.equals(kept.requestHash)) return commonFailures.keyReused();
        reply.status(kept.status).header('idempotency-replayed', 'true');
        return kept.body;
      }
      const body = await work();
      if (!(body instanceof Failure)) await this.responses.keep(userId, key, reply.statusCode, body);
      return body;
    });
  }
}

function hashOf(request: ApiRequest): Buffer {
  return createHash('sha256')
    .update(`${request.url}\n${request.headers['if-match'] ?? ''}\n${JSON.stringify(request.body ?? null)}`)
    .digest();
}
