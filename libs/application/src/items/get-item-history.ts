import { Injectable } from '@nestjs/common';
import { HistoryRepository, ItemDetailRepository, type HistoryRow } from '@guatu/data-access';
import { scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import type { FieldChangeView, HistoryEntryView, HistoryPageView } from './item.view.js';

const pageSize = 50;

/** Who changed what on an item, and when. */
@Injectable()
export class GetItemHistory {
  constructor(
    private readonly details: ItemDetailRepository,
    private readonly history: HistoryRepository,
  ) {}

  async execute(caller: Principal, id: number, beforeId: number | null): Promise<HistoryPageView | Failure> {
    if (!(await this.details.find(scopePaths(caller, 'items.read'), id))) return commonFailures.notFound();
    const rows = await this.history.of('item', id, beforeId, pageSize + 1);
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    return {
      entries: page.map(toEntry),
      nextCursor: rows.length > pageSize && last ? String(last.id) : null,
    };
  }
}

function toEntry(row: HistoryRow): HistoryEntryView {
  const { before, after, at, ...rest } = row;
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const changes: FieldChangeView[] = [...fields].map((field) => ({
    field,
    before: before?.[field] ?? null,
    after: after?.[field] ?? null,
  }));
  return { ...rest, at: at.toISOString(), changes };
}
