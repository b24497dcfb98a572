import { request } from 'node:http';
import { formOf } from './ledger-files.js';

export interface UploadAnswer {
  status: number;
  body: { code: string; detail: string };
  /** Bytes that had left when the answer came. */
  sent: number;
}

const chunk = Buffer.alloc(64 * 1024, 'x');

/**
 * Sends a form with a file of `size` bytes over a socket, made while it is sent, and stops when the server answers.
 * @param announced whether the request says its length beforehand
 */
export function sendLargeFile(
  url: string,
  cookie: string,
  size: number,
  announced: boolean,
): Promise<UploadAnswer> {
  const form = formOf('大文件.xlsx', new Uint8Array());
  const tail = `\r\n--${form.boundary}--\r\n`;
  const length = Buffer.byteLength(form.head) + size + tail.length;
  return new Promise((resolve, reject) => {
    const state = { sent: 0, answered: false };
    const call = request(url, {
      method: 'POST',
      headers: {
        ...form.headers,
        cookie,
        'x-requested-with': 'guatu',
        ...(announced && { 'content-length': length }),
      },
    });
    call.on('error', (error) => (state.answered ? undefined : reject(error)));
    call.on('response', (response) => {
      state.answered = true;
      const status = response.statusCode ?? 0;
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        call.destroy();
        resolve({
          status,
          sent: state.sent,
          body: JSON.parse(Buffer.concat(parts).toString()) as UploadAnswer['body'],
        });
      });
    });
    const send = (): void => {
      while (!state.answered && state.sent < size) {
        state.sent += chunk.length;
        if (!call.write(chunk)) {
          call.once('drain', send);
          return;
        }
      }
      if (!state.answered) call.end(tail);
    };
    call.write(form.head);
    send();
  });
}
