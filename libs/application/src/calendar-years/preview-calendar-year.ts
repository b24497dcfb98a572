import { Injectable } from '@nestjs/common';
import { AssessmentRepository, ItemNameRepository } from '@guatu/data-access';
import {
  daysFrom,
  scopePaths,
  type Principal,
  type WorkingCalendar,
  type YearArrangement,
} from '@guatu/domain';
import { Clock, Failure } from '@guatu/platform';
import { CalendarProvider } from '../calendar/calendar-provider.js';
import { AssessItems } from '../items/assess-items.js';
import type { CalendarDayMoveView, CalendarItemMoveView, CalendarPreviewView } from './calendar-year.view.js';
import { itemMove, type ItemMove } from './item-move.js';
import { lightMoves } from './light-moves.js';
import { readArrangement } from './read-arrangement.js';

/** Items looked at together; bounds what is held in memory at once. */
const batchSize = 2_000;

/** Items named at most. */
const listed = 50;

/** What an arrangement would change today: days, items, lights. Writes nothing. */
@Injectable()
export class PreviewCalendarYear {
  constructor(
    private readonly provider: CalendarProvider,
    private readonly assessments: AssessmentRepository,
    private readonly assessItems: AssessItems,
    private readonly names: ItemNameRepository,
    private readonly clock: Clock,
  ) {}

  async execute(
    caller: Principal,
    year: number,
    arrangement: YearArrangement,
  ): Promise<CalendarPreviewView | Failure> {
    const exceptions = readArrangement(year, arrangement);
    if (exceptions instanceof Failure) return exceptions;
    const before = await this.provider.current();
    const after = await this.provider.withYear(year, exceptions);
    const moves = await this.moves(before, after);
    return {
      year,
      days: dayMoves(year, before, after),
      movedItems: moves.length,
      countedAnew: moves.filter(({ countedAnew }) => countedAnew).length,
      lights: lightMoves(moves),
      items: await this.named(caller, moves),
    };
  }

  private async moves(before: WorkingCalendar, after: WorkingCalendar): Promise<ItemMove[]> {
    const today = this.clock.today();
    const moves: ItemMove[] = [];
    for (let afterId = 0; ;) {
      const items = await this.assessments.after(afterId, batchSize);
      const was = this.assessItems.judge(items, today, before);
      const is = this.assessItems.judge(items, today, after);
      for (const [i, item] of items.entries()) {
        const standing = { assessed: was[i]!, calendar: before };
        const move = itemMove(item, today, standing, { assessed: is[i]!, calendar: after });
        if (move) moves.push(move);
      }
      const last = items.at(-1);
      if (!last) return moves;
      afterId = last.id;
    }
  }

  private async named(caller: Principal, moves: readonly ItemMove[]): Promise<CalendarItemMoveView[]> {
    const ids = moves.toSorted((a, b) => turned(b) - turned(a)).map(({ itemId }) => itemId);
    const byId = new Map(moves.map((move) => [move.itemId, move]));
    const names = await this.names.firstOf(scopePaths(caller, 'items.read'), ids, listed);
    return names.flatMap((name) => {
      const move = byId.get(name.id);
      if (!move) return [];
      const { itemId: _, countedAnew: __, ...standing } = move;
      return [{ ...name, ...standing }];
    });
  }
}

/** 1 where the light changes. */
const turned = (move: ItemMove): number => Number(move.lightBefore !== move.lightAfter);

function dayMoves(year: number, before: WorkingCalendar, after: WorkingCalendar): CalendarDayMoveView[] {
  return daysFrom(`${year}-01-01`, `${year}-12-31`).flatMap((day) => {
    const works = after.isWorkingDay(day);
    return works === before.isWorkingDay(day) ? [] : [{ day, becomes: works ? 'work' : 'off' }];
  });
}
