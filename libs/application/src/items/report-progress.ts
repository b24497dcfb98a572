import { Injectable } from '@nestjs/common';
import { Database, ItemRepository, type ItemPatch, type Milestone, type WorkItem } from '@guatu/data-access';
import { isFinished, scopePaths, statusAfterReport, type Principal } from '@guatu/domain';
import { Clock, commonFailures, Failure } from '@guatu/platform';
import { AssessItems } from './assess-items.js';
import { GetItem } from './get-item.js';
import type { ItemView } from './item.view.js';
import { ItemTrace } from './item-trace.js';
import { checkReport } from './check-report.js';
import type { ReportProgressInput } from './report-progress-input.js';

/** How long the reporter of a closing may take it back; the page offers undo for ten seconds. */
const takeBackMinutes = 10;

/** A unit says how far an item is; its light is assessed at once (docs/domain.md §4.3). */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly database: Database,
    private readonly items: ItemRepository,
    private readonly trace: ItemTrace,
    private readonly assessItems: AssessItems,
    private readonly getItem: GetItem,
    private readonly clock: Clock,
  ) {}

  /** @param seenVersion the version the reporter looked at; another one in the meantime is a conflict. */
  execute(
    caller: Principal,
    id: number,
    seenVersion: number,
    input: ReportProgressInput,
  ): Promise<ItemView | Failure> {
    return this.database.transaction(async () => {
      const item = await this.items.lock(scopePaths(caller, 'items.report'), id);
      if (!item) return commonFailures.notFound();
      if (item.version !== seenVersion) return commonFailures.versionConflict();
      const milestones = input.milestones?.length ? await this.items.milestones(id) : [];
      const failure = await this.check(caller, item, input, milestones);
      if (failure) return failure;
      await this.write(caller, item, input, milestones);
      await this.assessItems.execute([id]);
      return this.getItem.execute(caller, id);
    });
  }

  private async check(
    caller: Principal,
    item: WorkItem,
    input: ReportProgressInput,
    milestones: readonly Milestone[],
  ): Promise<Failure | undefined> {
    const lastReport = isFinished(item.status) ? await this.items.lastReport(item.id) : undefined;
    return checkReport({
      item,
      input,
      today: this.clock.today(),
      milestoneIds: new Set(milestones.map((milestone) => milestone.id)),
      mayTakeBack: lastReport?.authorId === caller.userId && lastReport.minutesAgo < takeBackMinutes,
    });
  }

  private async write(
    caller: Principal,
    item: WorkItem,
    input: ReportProgressInput,
    milestones: readonly Milestone[],
  ): Promise<void> {
    const patch = this.patchOf(item, input);
    const ticks = new Map(input.milestones?.map(({ id, doneOn }) => [id, doneOn]));
    const touched = milestones.filter(({ id }) => ticks.has(id));
    await this.items.update(item.id, patch);
    if (input.milestones?.length) await this.items.tickMilestones(item.id, input.milestones);
    await this.items.addReport({
      itemId: item.id,
      authorId: caller.userId,
      reportedOn: this.clock.today(),
      rateBefore: item.completionRate,
      completionRate: input.completionRate,
      status: patch.status ?? item.status,
      note: input.note ?? null,
      problems: input.problems ?? null,
      nextStep: input.nextStep ?? null,
    });
    await this.trace.changed(
      caller.userId,
      'item.reported',
      { ...item, milestones: touched.map(({ title, doneOn }) => ({ title, doneOn })) },
      { ...patch, milestones: touched.map(({ id, title }) => ({ title, doneOn: ticks.get(id) ?? null })) },
    );
  }

  private patchOf(item: WorkItem, input: ReportProgressInput): ItemPatch {
    const today = this.clock.today();
    const status = statusAfterReport(item.status, input.completionRate, input.status);
    return {
      completionRate: input.completionRate,
      status,
      finishedOn: isFinished(status) ? (item.finishedOn ?? today) : null,
      lastReportOn: today,
      ...(input.note !== undefined && { progressNote: input.note }),
      ...(input.problems !== undefined && { problems: input.problems }),
      ...(input.nextStep !== undefined && { nextStep: input.nextStep }),
    };
  }
}
