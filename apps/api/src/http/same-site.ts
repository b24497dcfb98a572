import type { IncomingHttpHeaders } from 'node:http';

interface SiteRequest {
  method: string;
  headers: IncomingHttpHeaders;
  host: string;
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something was made by our own page. Browsers say so in Sec-Fetch-Site, older
 * ones in Origin; a program that sends neither names itself in X-Requested-With, which no foreign page can set
 * without a CORS preflight (and none is ever granted).
 */
export function isSameSite(request: SiteRequest): boolean {
  if (safeMethods.has(request.method)) return true;
  return fromOwnPage(request) ?? request.headers['x-requested-with'] !== undefined;
}

/**
 * Whether a browser says that another site's page made a request that changes something. Asked where no cookie is
 * needed: signing in and setting up, which programs may do without naming themselves.
 */
export function isCrossSite(request: SiteRequest): boolean {
  return !safeMethods.has(request.method) && fromOwnPage(request) === false;
}

/** What the browser says; undefined where none does. */
function fromOwnPage({ headers, host }: SiteRequest): boolean | undefined {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined ? undefined : hostOf(headers.origin) === host;
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
