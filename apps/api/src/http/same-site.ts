import type { IncomingHttpHeaders } from 'node:http';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something was made by our own page. Browsers say so in Sec-Fetch-Site, older
 * ones in Origin; a program that sends neither names itself in X-Requested-With, which no foreign page can set
 * without a CORS preflight (and none is ever granted).
 */
export function isSameSite(request: { method: string; headers: IncomingHttpHeaders; host: string }): boolean {
  if (safeMethods.has(request.method)) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.headers.origin;
  if (origin !== undefined) return hostOf(origin) === request.host;
  return request.headers['x-requested-with'] !== undefined;
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
