import createClient from 'openapi-fetch';
import { currentLocale } from '../i18n/i18n.js';
import { ProblemError, problemOf } from './problem.js';
import type { paths } from './schema.js';

/** Marks a request as the page's own where the browser sends no Sec-Fetch-Site. */
export const ownRequestHeaders = { 'X-Requested-With': 'guatu' };

/** The API of the server that served this page. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  credentials: 'same-origin',
  // Several values of one filter go as 'red,yellow'.
  querySerializer: { array: { style: 'form', explode: false } },
});

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLocale());
    for (const [name, value] of Object.entries(ownRequestHeaders)) request.headers.set(name, value);
    return request;
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    return new ProblemError({ status: 0, title: '', detail: '', code: 'network' });
  },
});

interface Answer<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer. Throws ProblemError otherwise. */
export async function unwrap<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await request;
  if (!response.ok) throw new ProblemError(problemOf(response.status, error));
  return data as T;
}

/** Header by which a write names the version it was made on. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** Header by which a repeated request is recognised as the same one. */
export const idempotencyKey = (): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': newKey() });

/** `crypto.randomUUID` exists only on https and localhost; an intranet server is often plain http. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
