import type { Factory } from './factories.js';

const tables = [
  'unit',
  'app_user',
  'campaign',
  'work_list',
  'aspect',
  'work_item',
  'project_profile',
  'unit_assignment',
  'milestone',
  'light_assessment',
  'progress_report',
  'audit_entry',
];

/** Count and checksum of everything that an import may write: equal before and after means nothing was changed. */
export async function tableState(make: Factory): Promise<Record<string, string>> {
  const states: Record<string, string> = {};
  for (const table of tables) {
    const [row] = await make.query<{ state: string }>(
      `SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS state FROM ${table} t`,
    );
    states[table] = row?.state ?? '';
  }
  return states;
}
