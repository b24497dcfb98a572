import { Injectable } from '@nestjs/common';
import { BoardRepository } from '@guatu/data-access';
import { addDays, scopePaths, type Principal } from '@guatu/domain';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { CalendarProvider } from '../calendar/calendar-provider.js';
import { toItemRowView } from '../items/to-item-view.js';
import type { BoardView } from './board.view.js';
import { toBoardDay, toLabels, toLists, toUnits } from './board-groups.js';
import { planYearOf } from './plan-year.js';
import { summarise } from './summarise.js';

const redLimit = 50;
const upcomingDays = 14;
const upcomingLimit = 100;
const trendDays = 24;

/** The leader's one screen: a campaign by light, list, aspect and unit (docs/domain.md §1, §3). */
@Injectable()
export class GetBoard {
  constructor(
    private readonly boards: BoardRepository,
    private readonly calendars: CalendarProvider,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Principal, campaignId: number): Promise<BoardView | Failure> {
    const campaign = await this.boards.campaign(scopePaths(caller, 'board.read'), campaignId);
    if (!campaign) return commonFailures.notFound();
    const today = this.clock.today();
    const planYear = planYearOf(campaign);
    const lastDay = addDays(today, upcomingDays - 1);
    const [cells, lists, reds, upcoming, trend, calendar] = await Promise.all([
      this.boards.cells(campaignId),
      this.boards.lists(campaignId, planYear),
      this.boards.reds(campaignId, redLimit),
      this.boards.milestones(campaignId, today, lastDay, upcomingLimit),
      this.boards.days(campaignId, today, trendDays),
      this.calendars.current(),
    ]);
    const unitIds = new Set(cells.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])));
    const units = await this.boards.units([...unitIds]);
    const days = Array.from({ length: upcomingDays }, (_, offset) => addDays(today, offset));
    const reading = { locale: caller.locale, today, calendar };
    return {
      campaignId,
      campaignName: campaign.name,
      unitName: campaign.unitName,
      asOf: today,
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
