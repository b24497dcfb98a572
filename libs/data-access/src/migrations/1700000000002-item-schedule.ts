import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The network of steps that an item is scheduled by; its dates are computed, never stored (docs/domain.md §4.4). */
export class ItemSchedule1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE item_schedule (
        item_id       integer PRIMARY KEY REFERENCES work_item(id) ON DELETE CASCADE,
        deadline      date NOT NULL,
        steps         jsonb NOT NULL CHECK (jsonb_typeof(steps) = 'array' AND steps <> '[]'),
        links         jsonb NOT NULL CHECK (jsonb_typeof(links) = 'array'),
        version       integer NOT NULL DEFAULT 1 CHECK (version > 0),
        updated_at    timestamptz NOT NULL DEFAULT now(),
        -- when its dates last became the item's milestones
        committed_at  timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE item_schedule');
  }
}
