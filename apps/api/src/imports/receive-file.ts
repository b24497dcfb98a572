import type { UploadedFile } from '@guatu/application';
import { importFailures } from '@guatu/application';
import { Failure } from '@guatu/platform';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { finished, type Readable } from 'node:stream';

const mebibyte = 1024 * 1024;
/** What a form needs around its file: boundaries, headers, a field or two. */
const formOverhead = 64 * 1024;
const longestName = 200;

/**
 * Takes the form's one file in. A body that announces itself as too large is refused before a byte of it is read, one
 * that does not is dropped at the limit: no more than `limit` bytes are ever held. A form that breaks off before its
 * closing boundary is refused even where the file itself looks whole.
 */
export async function receiveFile(request: FastifyRequest, limit: number): Promise<UploadedFile | Failure> {
  const tooLarge = importFailures.tooLarge({ limit: limit / mebibyte });
  if (!request.isMultipart()) return importFailures.noFile();
  if (Number(request.headers['content-length'] ?? 0) > limit + formOverhead) return tooLarge;
  const parts = request.files({ limits: { files: 1, fileSize: limit } });
  const part = await nextFile(parts);
  if (part instanceof Failure) return part;
  if (part?.fieldname !== 'file') {
    part?.file.resume();
    return importFailures.noFile();
  }
  const bytes = await collect(part.file);
  if (bytes === 'tooLarge') return tooLarge;
  if (bytes === 'broken') return importFailures.interrupted();
  const rest = await nextFile(parts);
  return rest instanceof Failure ? rest : { name: fileName(part.filename), bytes };
}

/** The form's next file, or undefined at its closing boundary. The reader gives no second file, but says so. */
async function nextFile(parts: AsyncIterator<MultipartFile>): Promise<MultipartFile | Failure | undefined> {
  try {
    const { done, value } = await parts.next();
    return done ? undefined : value;
  } catch (error) {
    const second = error instanceof Error && 'code' in error && error.code === 'FST_FILES_LIMIT';
    return second ? importFailures.oneFile() : importFailures.interrupted();
  }
}

/**
 * Everything the stream gives, unless it reaches its limit or breaks off; what comes afterwards is thrown away.
 * A short form may have broken off before anybody listened, which `finished` tells all the same.
 */
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
    finished(stream, (error) => (error ? drop('broken') : resolve(Buffer.concat(chunks))));
  });
}

/** The name without the folders some browsers send along, and without what no name should hold. */
function fileName(sent: string | undefined): string {
  const name = (sent ?? '').split(/[\\/]/).at(-1) ?? '';
  return name.replace(/\p{C}/gu, '').trim().slice(-longestName) || 'ledger';
}
