import { Buffer } from 'node:buffer';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { failure, success, type Outcome } from '../ledger-problem.js';
import type { LedgerLimits } from '../ledger-reading.js';
import { markFormulasWithoutValue } from './formula-without-value.js';
import { storedPart, zipArchive, type ZipPart } from './zip-writer.js';

/** Parts that no ledger needs: pictures, drawings, links to other files, macros, printer settings, caches. */
const unneeded =
  /^xl\/(?:media|drawings|charts|embeddings|externalLinks|customXml|printerSettings|pivot|ctrlProps|activeX|comments|threadedComments|persons|queryTables|slicer|webextensions|richData)|^customXml\/|^docProps\/|calcChain/i;
const needed = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) && !unneeded.test(name);

/**
 * Unpacks an .xlsx part by part while counting the bytes that really come out, whatever the archive declares,
 * and packs the needed parts again without compression. What parses the result can meet neither a bomb nor a
 * second reading of the archive than the one that was measured.
 */
export async function repackWorkbook(bytes: Uint8Array, limits: LedgerLimits): Promise<Outcome<Buffer>> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return await repack(await fromBufferPromise(buffer, { lazyEntries: true }), limits);
  } catch {
    // yauzl throws for anything that is no well-formed archive, sizes that do not match included
    return failure('file.corrupt');
  }
}

async function repack(archive: ZipFile, limits: LedgerLimits): Promise<Outcome<Buffer>> {
  const parts = new Map<string, ZipPart>();
  let left = limits.inflatedBytes;
  let count = 0;
  for await (const entry of archive.eachEntry()) {
    count += 1;
    if (count > limits.parts) return failure('file.tooManyParts', { limit: limits.parts });
    if (!needed(entry.fileName)) continue;
    if (entry.isEncrypted()) return failure('file.encrypted');
    if (parts.has(entry.fileName)) return failure('file.corrupt');
    const content = await inflate(archive, entry, left);
    if (!content) return failure('file.inflates', { limit: Math.round(limits.inflatedBytes / 1024 / 1024) });
    if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) return failure('file.forbiddenXml');
    left -= content.length;
    parts.set(entry.fileName, storedPart(entry.fileName, markFormulasWithoutValue(entry.fileName, content)));
  }
  if (!parts.has('[Content_Types].xml')) return failure('file.corrupt');
  return success(zipArchive([...parts.values()]));
}

/** The content of an entry, or null as soon as it grows beyond the limit. */
async function inflate(archive: ZipFile, entry: Entry, limit: number): Promise<Buffer | null> {
  const stream = await archive.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    // leaving the loop destroys the stream
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
