import { currentLocale } from '../i18n/i18n.js';
import { ownRequestHeaders } from './client.js';
import { ProblemError, problemOf } from './problem.js';

/**
 * Sends a file as the field `file` and answers the JSON body. fetch cannot tell how much of an upload is done, so this
 * is an XMLHttpRequest. Throws ProblemError; an abort throws a DOMException named AbortError.
 */
export function upload<T>(
  path: string,
  file: File,
  options: { signal: AbortSignal; onProgress: (percent: number) => void },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'text';
    request.setRequestHeader('Accept-Language', currentLocale());
    for (const [name, value] of Object.entries(ownRequestHeaders)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) options.onProgress(Math.floor((loaded / total) * 100));
    });
    request.addEventListener('load', () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as T);
      else reject(new ProblemError(problemOf(request.status, body)));
    });
    request.addEventListener('error', () =>
      reject(new ProblemError({ status: 0, title: '', detail: '', code: 'network' })),
    );
    request.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    options.signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
