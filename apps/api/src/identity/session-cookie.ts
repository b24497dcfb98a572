import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Config } from '@guatu/platform';

/** Out of reach of scripts; sent along by our own pages and by links to them, not by foreign forms. */
export function sessionCookieOptions(config: Config, days: number): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secureCookies, maxAge: days * 86_400 };
}
