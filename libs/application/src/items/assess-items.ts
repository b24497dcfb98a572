import { Injectable } from '@nestjs/common';
import { AssessmentRepository, type AssessableItem, type StoredAssessment } from '@guatu/data-access';
import { assessLight, defaultRuleSet, type RuleSet, type WorkingCalendar } from '@guatu/domain';
import { Clock } from '@guatu/platform';
import { CalendarProvider } from '../calendar/calendar-provider.js';

/** Computes and stores the light of items. Runs inside the caller's transaction. */
@Injectable()
export class AssessItems {
  constructor(
    private readonly assessments: AssessmentRepository,
    private readonly calendars: CalendarProvider,
    private readonly clock: Clock,
  ) {}

  /** As of today, after a change of these items. @returns ids of those whose light changed. */
  async execute(ids: readonly number[]): Promise<number[]> {
    return this.assessAll(await this.assessments.byIds(ids), this.clock.today());
  }

  /** By the instance's calendar, or by one that is about to become it. */
  async assessAll(
    items: readonly AssessableItem[],
    day: string,
    calendar?: WorkingCalendar,
  ): Promise<number[]> {
    if (items.length === 0) return [];
    const results = this.judge(items, day, calendar ?? (await this.calendars.current()));
    await this.assessments.store(day, results);
    const before = new Map(items.map((item) => [item.id, item.light]));
    return results.filter(({ itemId, light }) => before.get(itemId) !== light).map(({ itemId }) => itemId);
  }

  /** What `assessAll` would store, without storing it; in the order of the items. */
  judge(items: readonly AssessableItem[], day: string, calendar: WorkingCalendar): StoredAssessment[] {
    return items.map((item) => assessItem(item, day, defaultRuleSet, calendar));
  }
}

function assessItem(
  item: AssessableItem,
  asOf: string,
  ruleSet: RuleSet,
  calendar: WorkingCalendar,
): StoredAssessment {
  const { id, campaignId: _, light: _before, ...known } = item;
  const { light, reasons, inputs } = assessLight({ ...known, asOf }, ruleSet, calendar);
  return {
    itemId: id,
    light,
    reasons,
    completionRate: inputs.completionRate,
    plannedRate: inputs.plannedRate,
    daysOverdue: inputs.workingDaysOverdue,
    ruleSet: ruleSet.code,
    ruleSetVersion: ruleSet.version,
  };
}
