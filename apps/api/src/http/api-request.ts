import type { FastifyRequest } from 'fastify';
import type { Principal } from '@guatu/domain';
import type { Locale } from '@guatu/platform';

export const sessionCookie = 'guatu_session';

/** A request after the guard has passed. */
export interface ApiRequest extends FastifyRequest {
  principal?: Principal;
}

/** Language of the answer: the account's, else the browser's first choice, else Chinese. */
export function localeOf(request: ApiRequest): Locale {
  if (request.principal) return request.principal.locale;
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';
}
