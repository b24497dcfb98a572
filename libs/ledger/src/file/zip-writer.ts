import { Buffer } from 'node:buffer';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part of a zip archive, ready to be put in: its bytes as stored, and the size and checksum of its content. */
export interface ZipPart {
  name: string;
  stored: Buffer;
  size: number;
  crc: number;
  method: 0 | 8;
}

/** A part that is kept as it is. */
export const storedPart = (name: string, content: Buffer): ZipPart => ({
  name,
  stored: content,
  size: content.length,
  crc: crc32(content),
  method: 0,
});

/** A part deflated piece by piece, so that a large text never stands in memory whole. */
export async function deflatedPart(name: string, pieces: Iterable<string>): Promise<ZipPart> {
  const deflate = createDeflateRaw({ level: 6 });
  const output: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => output.push(chunk));
  const finished = new Promise<void>((resolve, reject) => {
    deflate.once('end', resolve).once('error', reject);
  });
  let size = 0;
  let crc = 0;
  for (const piece of pieces) {
    const bytes = Buffer.from(piece, 'utf8');
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await finished;
  return { name, stored: Buffer.concat(output), size, crc, method: 8 };
}

// 1980-01-01 00:00, the first moment the format can name: the same content gives the same bytes
const dosDate = 0x21;
const utf8Names = 0x0800;

function header(part: ZipPart): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(part.method, 4);
  fields.writeUInt16LE(dosDate, 8);
  fields.writeUInt32LE(part.crc, 10);
  fields.writeUInt32LE(part.stored.length, 14);
  fields.writeUInt32LE(part.size, 18);
  fields.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return fields;
}

/** The archive of the parts (PKWARE APPNOTE 4.3, without ZIP64: at most 65,535 parts and 4 GiB). */
export function zipArchive(parts: readonly ZipPart[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const fields = header(part);
    const entry = Buffer.alloc(20);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(entry.subarray(0, 6), fields, tail, name);
    body.push(Buffer.from([0x50, 0x4b, 3, 4]), fields, name, part.stored);
    offset += 4 + fields.length + name.length + part.stored.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, ...directory, end]);
}
