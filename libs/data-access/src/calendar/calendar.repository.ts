import { Injectable } from '@nestjs/common';
import type { CalendarException } from '@guatu/domain';
import { Database } from '../database/database.js';

/** The instance's calendar: dated exceptions, and the years whose arrangement is published. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly database: Database) {}

  exceptions(): Promise<CalendarException[]> {
    return this.database.query<CalendarException>(
      'SELECT day, kind FROM calendar_day WHERE unit_id IS NULL ORDER BY day',
    );
  }

  async knownYears(): Promise<number[]> {
    const rows = await this.database.query<{ year: number }>('SELECT year FROM calendar_year ORDER BY year');
    return rows.map((row) => row.year);
  }

  /** Adds whole years. What is stored already stays: an administrator's entry outranks a seed. */
  async addYears(
    years: readonly number[],
    exceptions: readonly CalendarException[],
    source: string,
  ): Promise<void> {
    await this.database.query(
      `WITH added AS (
         INSERT INTO calendar_year (year, source) SELECT year, $3 FROM unnest($1::integer[]) AS y(year)
         ON CONFLICT DO NOTHING RETURNING year)
       INSERT INTO calendar_day (day, kind)
       SELECT e.day, e.kind FROM jsonb_to_recordset($2::jsonb) AS e (day date, kind text)
       JOIN added ON added.year = extract(year FROM e.day)
       ON CONFLICT DO NOTHING`,
      [years, JSON.stringify(exceptions), source],
    );
  }
}
