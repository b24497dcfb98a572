import { Injectable } from '@nestjs/common';
import {
  InvalidNetworkError,
  scheduledProvisionalYears,
  scheduleNetwork,
  scheduleText,
  type Network,
  type NetworkLink,
  type NetworkStep,
  type PlainDate,
  type Principal,
} from '@guatu/domain';
import { Clock, Failure } from '@guatu/platform';
import { CalendarChoice, type CalendarInput } from '../working-days/calendar-choice.js';
import { refuseNetwork } from './schedule-failures.js';
import type { SchedulePreviewView } from './schedule-preview.view.js';

export interface PreviewScheduleInput {
  deadline: PlainDate;
  /** The first day on which work can start; today where left out, and then the deadline may have passed. */
  asOf?: PlainDate | null;
  calendar?: CalendarInput | null;
  steps: readonly Pick<NetworkStep, 'id' | 'name' | 'duration' | 'unit'>[];
  links: readonly NetworkLink[];
}

/** Schedules a network that is sent along and keeps nothing of it (docs/domain.md §4.4). */
@Injectable()
export class PreviewSchedule {
  constructor(
    private readonly calendars: CalendarChoice,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Principal, input: PreviewScheduleInput): Promise<SchedulePreviewView | Failure> {
    const calendar = await this.calendars.of(input.calendar);
    if (calendar instanceof Failure) return calendar;
    const { deadline, steps, links } = input;
    const asOf = input.asOf ?? this.clock.today();
    const network: Network = { deadline, asOf, deadlineMayHavePassed: !input.asOf, steps, links };
    try {
      const schedule = scheduleNetwork(network, calendar);
      return {
        feasible: schedule.feasible,
        shortBy: schedule.shortBy,
        criticalPath: schedule.criticalPath,
        steps: schedule.steps.map(({ freeSlack: _, ...step }) => step),
        provisionalYears: scheduledProvisionalYears(network, schedule, calendar),
        explanation: scheduleText(network, schedule, caller.locale),
      };
    } catch (error) {
      if (!(error instanceof InvalidNetworkError)) throw error;
      return refuseNetwork(error, caller.locale);
    }
  }
}
