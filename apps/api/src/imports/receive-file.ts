import type { UploadedFile } from '@guatu/application';
import { importFailures } from '@guatu/application';
import type { Failure } from '@guatu/platform';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';

const mebibyte = 1024 * 1024;
/** What a form needs around its file: boundaries, headers, a field or two. */
const formOverhead = 64 * 1024;
const longestName = 200;

/**
 * Takes the form's one file in. A body that announces itself as too large is refused before a byte of it is read, one
 * that does not is dropped at the limit: no more than `limit` bytes are ever held.
 */
export async function receiveFile(request: FastifyRequest, limit: number): Promise<UploadedFile | Failure> {
  const tooLarge = importFailures.tooLarge({ limit: limit / mebibyte });
  if (!request.isMultipart()) return importFailures.noFile();
  if (Number(request.headers['content-length'] ?? 0) > limit + formOverhead) return tooLarge;
  const part = await request.file({ limits: { files: 1, fileSize: limit } }).catch(() => 'broken' as const);
  if (part === 'broken') return importFailures.interrupted();
  if (part?.fieldname !== 'file') {
    part?.file.resume();
    return importFailures.noFile();
  }
  const bytes = await collect(part.file);
  if (bytes === 'tooLarge') return tooLarge;
  if (bytes === 'broken') return importFailures.interrupted();
  return { name: fileName(part.filename), bytes };
}

/** Everything the stream gives, unless it reaches its limit or breaks off; what comes afterwards is thrown away. */
function collect(stream: Readable): Promise<Buffer | 'tooLarge' | 'broken'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const drop = (reason: 'tooLarge' | 'broken'): void => {
      chunks.length = 0;
      stream.removeListener('data', keep);
      stream.resume();
      resolve(reason);
    };
    const keep = (chunk: Buffer): void => {
      chunks.push(chunk);
    };
    stream.on('data', keep);
    stream.once('limit', () => drop('tooLarge'));
    stream.on('error', () => drop('broken'));
    stream.once('end', () => resolve(Buffer.concat(chunks)));
  });
}

/** The name without the folders some browsers send along, and without what no name should hold. */
function fileName(sent: string | undefined): string {
  const name = (sent ?? '').split(/[\\/]/).at(-1) ?? '';
  return name.replace(/\p{C}/gu, '').trim().slice(-longestName) || 'ledger';
}
