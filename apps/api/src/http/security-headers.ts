import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Config } from '@guatu/platform';

/**
 * Nothing is loaded from, or sent to, anywhere else. Inline styles are allowed because the component library of
 * the page writes its styles at run time; inline scripts are not.
 */
export function securityHeaders(config: Config): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Only where people reach it over HTTPS; on a plain intranet address it would lock them out.
    strictTransportSecurity: config.secureCookies,
    referrerPolicy: { policy: 'same-origin' },
  };
}
