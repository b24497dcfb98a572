import { Injectable } from '@nestjs/common';
import { scheduleTemplates, type Principal } from '@guatu/domain';
import type { ScheduleTemplateView } from './item-schedule.view.js';
import { toNetworkView } from './to-network-view.js';

/** The templates that ship with the product, in the reader's language. */
@Injectable()
export class ListScheduleTemplates {
  execute({ locale }: Principal): ScheduleTemplateView[] {
    return scheduleTemplates.map(({ code, name, steps, links }) => ({
      code,
      name: name[locale],
      ...toNetworkView(
        steps.map((step) => ({ ...step, name: step.name[locale] })),
        links,
      ),
    }));
  }
}
