import { Factory } from '../support/factories.js';
import { benchDay } from './bench-server.js';

export const officeCount = 60;

/** A county with offices; `office` supervises all, `clerk1`… report for one office each. */
export async function seedCounty(make: Factory): Promise<{ countyId: number; officeIds: number[] }> {
  const countyId = await make.unit('古县');
  await make.user('office', countyId, 'administrator', 'supervisor', 'leader');
  const officeIds: number[] = [];
  for (let number = 1; number <= officeCount; number++) {
    const id = await make.unit(`第${number}办公室`, countyId);
    officeIds.push(id);
    await make.user(`clerk${number}`, id, 'unitClerk', 'unitHead');
  }
  return { countyId, officeIds };
}

/** A campaign of one list with ten aspects; rates, dates and states spread so that every light occurs. */
export async function seedItems(
  make: Factory,
  countyId: number,
  officeIds: readonly number[],
  count: number,
): Promise<number> {
  const campaignId = await make.campaign(countyId);
  const listId = await make.list(campaignId);
  await make.query(
    `INSERT INTO aspect (work_list_id, position, title) SELECT $1, n, '方面' || n FROM generate_series(1, 10) n`,
    [listId],
  );
  await insertItems(make, listId, count, `date '2022-12-20' + n % 100`, 'n * 37 % 101');
  await make.query(
    `UPDATE work_item SET status = 'closed', completion_rate = 100, finished_on = due_on - 3
     WHERE work_list_id = $1 AND position % 5 = 0 AND due_on <= $2`,
    [listId, benchDay],
  );
  await make.query(
    `INSERT INTO milestone (item_id, position, title, due_on)
     SELECT id, n, '节点' || n, starts_on + (due_on - starts_on) * n / 3
     FROM work_item, generate_series(1, 2) n WHERE work_list_id = $1`,
    [listId],
  );
  await assign(make, listId, officeIds);
  return campaignId;
}

/** A list of items that were all due ten days ago. */
export async function seedOverdue(
  make: Factory,
  countyId: number,
  officeIds: readonly number[],
  count: number,
): Promise<void> {
  const listId = await make.list(await make.campaign(countyId));
  await insertItems(make, listId, count, `date '2023-01-10'`, '50');
  await assign(make, listId, officeIds);
}

async function insertItems(
  make: Factory,
  listId: number,
  count: number,
  dueOn: string,
  rate: string,
): Promise<void> {
  await make.query(
    `INSERT INTO work_item (campaign_id, work_list_id, aspect_id, kind, number, position, title, goal, starts_on,
       due_on, original_due_on, status, completion_rate, progress_note)
     SELECT l.campaign_id, l.id,
       (SELECT a.id FROM aspect a WHERE a.work_list_id = l.id AND a.position = n % 10 + 1), l.kind, n::text, n,
       '示例事项 ' || n || '：完成场地平整并通过验收', '按期完成并投入使用', date '2022-12-01', ${dueOn}, ${dueOn},
       'inProgress', ${rate}, '正在推进，已完成主要工程量的一半以上。'
     FROM work_list l, generate_series(1, $2) n WHERE l.id = $1`,
    [listId, count],
  );
}

async function assign(make: Factory, listId: number, officeIds: readonly number[]): Promise<void> {
  await make.query(
    `INSERT INTO unit_assignment (item_id, unit_id, role)
     SELECT id, ($2::integer[])[position % cardinality($2::integer[]) + 1], 'lead'
     FROM work_item WHERE work_list_id = $1`,
    [listId, officeIds],
  );
  await make.query(
    `UPDATE work_item i SET owner_id = u.id FROM unit_assignment a JOIN app_user u ON u.unit_id = a.unit_id
     WHERE a.item_id = i.id AND i.work_list_id = $1`,
    [listId],
  );
}
