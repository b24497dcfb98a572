import { Injectable } from '@nestjs/common';
import type { CalendarException } from '@guatu/domain';
import { Database } from '../database/database.js';

/** One dated exception of a year, with the name of the holiday where it is known. */
export interface CalendarDayRow {
  day: string;
  kind: 'off' | 'work';
  name: string | null;
}

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

  /** Exceptions of one year, by day. */
  daysOf(year: number): Promise<CalendarDayRow[]> {
    return this.database.query<CalendarDayRow>(
      `SELECT day, kind, name FROM calendar_day
       WHERE unit_id IS NULL AND day BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 31) ORDER BY day`,
      [year],
    );
  }

  /** Where a year's arrangement came from; null while none is known. */
  async sourceOf(year: number): Promise<string | null> {
    const row = await this.database.one<{ source: string }>(
      'SELECT source FROM calendar_year WHERE year = $1',
      [year],
    );
    return row?.source ?? null;
  }

  /** Puts these exceptions in the place of all that the year had, and marks it known. */
  async replaceYear(year: number, exceptions: readonly CalendarException[], source: string): Promise<void> {
    await this.database.query(
      `INSERT INTO calendar_year (year, source) VALUES ($1, $2) ON CONFLICT (year) DO UPDATE SET source = excluded.source`,
      [year, source],
    );
    await this.database.query(
      `DELETE FROM calendar_day
       WHERE unit_id IS NULL AND day BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 31)`,
      [year],
    );
    await this.database.query(
      `INSERT INTO calendar_day (day, kind)
       SELECT day, kind FROM jsonb_to_recordset($1::jsonb) AS e (day date, kind text)`,
      [JSON.stringify(exceptions)],
    );
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
