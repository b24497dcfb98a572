import { Injectable } from '@nestjs/common';
import { ItemDetailRepository, LightHistoryRepository } from '@guatu/data-access';
import { reasonText, ruleSetName, scopePaths, type Principal } from '@guatu/domain';
import { commonFailures, Failure } from '@guatu/platform';
import type { LightHistoryPageView } from './light-history.view.js';

const pageSize = 60;

/** Why an item was red on the 5th: its lights day by day (docs/domain.md §4.3). */
@Injectable()
export class GetLightHistory {
  constructor(
    private readonly details: ItemDetailRepository,
    private readonly lights: LightHistoryRepository,
  ) {}

  /** @param before days before this one, YYYY-MM-DD; null: from the newest. */
  async execute(
    caller: Principal,
    id: number,
    before: string | null,
  ): Promise<LightHistoryPageView | Failure> {
    if (!(await this.details.find(scopePaths(caller, 'items.read'), id))) return commonFailures.notFound();
    const rows = await this.lights.of(id, before, pageSize + 1);
    const page = rows.slice(0, pageSize);
    const { locale } = caller;
    return {
      lights: page.map((row) => ({
        ...row,
        reasons: row.reasons.map((reason) => ({ code: reason.code, text: reasonText(reason, locale) })),
        ruleSet: ruleSetName(row.ruleSet, locale),
      })),
      nextCursor: rows.length > pageSize ? (page.at(-1)?.asOf ?? null) : null,
    };
  }
}
