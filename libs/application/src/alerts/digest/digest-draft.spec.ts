import { expect, it } from 'vitest';
import type { DigestEntry } from './digest-content.js';
import { DigestDraft, mostLines } from './digest-draft.js';

const entry = (itemId: number, dueOn: string, isFresh = false): DigestEntry => ({
  itemId,
  number: String(itemId),
  title: '示例',
  unitName: '住建局',
  dueOn,
  isFresh,
});

it('orders sections and leaves out empty ones', () => {
  const draft = new DigestDraft();
  draft.add('dueSoon', entry(1, '2023-02-10'));
  draft.add('newlyOverdue', entry(2, '2023-02-01'));
  expect(draft.finish().map(({ code, total }) => [code, total])).toEqual([
    ['newlyOverdue', 1],
    ['dueSoon', 1],
  ]);
});

it('counts everything and keeps what fired today, then the earliest due', () => {
  const draft = new DigestDraft();
  for (let id = 1; id <= 1_000; id++) draft.add('stillOverdue', entry(id, `2022-${id % 2 ? '12' : '11'}-01`));
  draft.add('stillOverdue', entry(5_000, '2023-01-31', true));
  const [section] = draft.finish();
  expect(section?.total).toBe(1_001);
  expect(section?.entries).toHaveLength(mostLines);
  expect(section?.entries.slice(0, 3).map(({ itemId }) => itemId)).toEqual([5_000, 2, 4]);
});
