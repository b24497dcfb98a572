import { Injectable } from '@nestjs/common';
import { BoardRepository } from '@guatu/data-access';
import { addDays, ruleSetName, scopePaths, type Principal } from '@guatu/domain';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { CalendarProvider } from '../calendar/calendar-provider.js';
import { toItemRowView } from '../items/to-item-view.js';
import { boardFailures } from './board-failures.js';
import type { BoardView } from './board.view.js';
import { toBoardDay, toLabels, toLists, toUnits } from './board-groups.js';
import { planYearOf } from './plan-year.js';
import { summarise } from './summarise.js';

const redLimit = 50;
const upcomingDays = 14;
const upcomingLimit = 100;
const trendDays = 24;

/**
 * The leader's one screen: a campaign by light, list, aspect and unit (docs/domain.md §1, §3), of today or, from the
 * history, as it was at the end of any past day (§4.3).
 */
@Injectable()
export class GetBoard {
  constructor(
    private readonly boards: BoardRepository,
    private readonly calendars: CalendarProvider,
    private readonly clock: Clock,
  ) {}

  /** @param day YYYY-MM-DD, today when left out. */
  async execute(caller: Principal, campaignId: number, day?: string): Promise<BoardView | Failure> {
    const campaign = await this.boards.campaign(scopePaths(caller, 'board.read'), campaignId);
    if (!campaign) return commonFailures.notFound();
    const today = this.clock.today();
    const asOf = day ?? today;
    if (asOf > today) return boardFailures.futureDay({ day: asOf, today });
    const past = asOf < today ? asOf : undefined;
    const planYear = planYearOf(campaign);
    const lastDay = addDays(asOf, upcomingDays - 1);
    const [cells, lists, reds, upcoming, trend, ruleSets, calendar] = await Promise.all([
      this.boards.cells(campaignId, past),
      this.boards.lists(campaignId, planYear, past),
      this.boards.reds(campaignId, redLimit, past),
      this.boards.milestones(campaignId, [asOf, lastDay], upcomingLimit, past),
      this.boards.days(campaignId, asOf, trendDays),
      past === undefined
        ? [campaign.assessed].filter((one) => one !== null)
        : this.boards.ruleSets(campaignId, past),
      this.calendars.current(),
    ]);
    const unitIds = new Set(cells.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])));
    const units = await this.boards.units([...unitIds]);
    const days = Array.from({ length: upcomingDays }, (_, offset) => addDays(asOf, offset));
    const reading = { locale: caller.locale, today: asOf, calendar };
    return {
      campaignId,
      campaignName: campaign.name,
      unitName: campaign.unitName,
      asOf,
      historyFrom: campaign.firstDay ?? campaign.assessed?.asOf ?? null,
      ruleSets: ruleSets.map(({ code, version }) => ({
        code,
        version,
        name: ruleSetName(code, caller.locale),
      })),
      ...summarise(cells),
      lists: toLists(lists, cells, planYear),
      labels: toLabels(lists, cells),
      units: toUnits(units, cells),
      reds: reds.map((row) => toItemRowView(row, reading)),
      upcoming,
      restDays: days.filter((day) => !calendar.isWorkingDay(day)),
      trend: trend.toReversed().map(toBoardDay),
    };
  }
}
