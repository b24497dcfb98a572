import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface SettingRow<Value> {
  value: Value;
  version: number;
}

/** Named settings of the instance, each one JSON value with a version. */
@Injectable()
export class SettingRepository {
  constructor(private readonly database: Database) {}

  read<Value>(key: string): Promise<SettingRow<Value> | undefined> {
    return this.database.one<SettingRow<Value>>('SELECT value, version FROM setting WHERE key = $1', [key]);
  }

  /**
   * Stores a value. With `seenVersion` (0 for a setting not stored yet) only when nobody else changed it since.
   * @returns the new version, or undefined when the seen one is no longer the current one.
   */
  async write(key: string, value: unknown, seenVersion?: number): Promise<number | undefined> {
    const [row] = await this.database.query<{ version: number }>(
      `INSERT INTO setting AS s (key, value) SELECT $1, $2::jsonb WHERE coalesce($3, 0) = 0
         OR EXISTS (SELECT 1 FROM setting WHERE key = $1)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = s.version + 1, updated_at = now()
         WHERE $3::integer IS NULL OR s.version = $3
       RETURNING version`,
      [key, JSON.stringify(value), seenVersion ?? null],
    );
    return row?.version;
  }
}
