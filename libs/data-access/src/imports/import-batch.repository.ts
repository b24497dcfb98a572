import { Injectable } from '@nestjs/common';
import type { ItemKind } from '@guatu/domain';
import { Database } from '../database/database.js';

export interface ImportBatchRow<Options, Preview> {
  id: number;
  listId: number;
  kind: ItemKind;
  fileName: string;
  options: Options;
  /** Null once the import has expired. */
  preview: Preview | null;
  fingerprint: string | null;
  committedAt: Date | null;
  version: number;
}

/** An uncommitted import keeps its file this long. */
export const importHours = 24;
/** And no more than this many of one person's at a time; older ones expire. */
export const importsPerUser = 5;

/** Uploaded files between upload and commit. What `options` and `preview` hold is the importer's matter. */
@Injectable()
export class ImportBatchRepository<Options = unknown, Preview = unknown> {
  constructor(private readonly database: Database) {}

  /** @returns undefined when there is none, or its list's campaign lies outside the subtrees. */
  find(paths: readonly string[], id: number): Promise<ImportBatchRow<Options, Preview> | undefined> {
    return this.database.one<ImportBatchRow<Options, Preview>>(
      `SELECT b.id, b.work_list_id AS "listId", l.kind, b.file_name AS "fileName", b.options, b.preview, b.fingerprint,
         b.committed_at AS "committedAt", b.version
       FROM import_batch b JOIN work_list l ON l.id = b.work_list_id JOIN campaign c ON c.id = l.campaign_id
       JOIN unit u ON u.id = c.unit_id
       WHERE b.id = $2 AND EXISTS (SELECT 1 FROM unnest($1::text[]) AS p(path) WHERE starts_with(u.path, p.path))`,
      [paths, id],
    );
  }

  /** Waits for whoever is at work on the import; the row is this transaction's afterwards. */
  async lock(id: number): Promise<void> {
    await this.database.query('SELECT 1 FROM import_batch WHERE id = $1 FOR UPDATE', [id]);
  }

  /** The uploaded bytes; null once committed or expired. */
  async file(id: number): Promise<Buffer | null> {
    const row = await this.database.one<{ file: Buffer | null }>(
      'SELECT file FROM import_batch WHERE id = $1',
      [id],
    );
    return row?.file ?? null;
  }

  async create(listId: number, authorId: number, fileName: string, file: Uint8Array): Promise<number> {
    const row = await this.database.one<{ id: number }>(
      `INSERT INTO import_batch (work_list_id, author_id, file_name, file) VALUES ($1, $2, $3, $4) RETURNING id`,
      [listId, authorId, fileName, Buffer.from(file.buffer, file.byteOffset, file.byteLength)],
    );
    if (!row) throw new Error('insert of an import returned no row');
    return row.id;
  }

  /** Keeps a reading. @param json preview as JSON that PostgreSQL can hold. */
  async keep(id: number, options: Options, json: string, fingerprint: string): Promise<void> {
    await this.database.query(
      `UPDATE import_batch SET options = $2::jsonb, preview = $3::jsonb, fingerprint = $4,
         version = version + (preview IS NOT NULL)::integer WHERE id = $1`,
      [id, JSON.stringify(options), json, fingerprint],
    );
  }

  /** The bytes are not needed any more: the items hold what they said. */
  async markCommitted(id: number): Promise<void> {
    await this.database.query(
      `UPDATE import_batch SET committed_at = now(), file = NULL, version = version + 1 WHERE id = $1`,
      [id],
    );
  }

  async delete(id: number): Promise<void> {
    await this.database.query('DELETE FROM import_batch WHERE id = $1', [id]);
  }

  /** Lets go of the files of imports that nobody finished, and of the rows of those finished long ago. */
  async expire(authorId: number): Promise<void> {
    await this.database.query(
      `UPDATE import_batch b SET file = NULL, preview = NULL
       WHERE committed_at IS NULL AND file IS NOT NULL AND (
         created_at < now() - make_interval(hours => $2)
         OR (author_id = $1 AND (SELECT count(*) FROM import_batch newer
                                 WHERE newer.author_id = $1 AND newer.id > b.id AND newer.file IS NOT NULL) >= $3))`,
      [authorId, importHours, importsPerUser],
    );
    await this.database.query(
      `DELETE FROM import_row r USING import_batch b WHERE b.id = r.batch_id AND b.file IS NULL
       AND (b.committed_at IS NULL OR b.committed_at < now() - make_interval(hours => $1))`,
      [importHours],
    );
  }
}
