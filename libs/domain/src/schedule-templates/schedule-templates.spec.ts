import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../calendar/working-calendar.js';
import { addDays, daysBetween } from '../date/plain-date.js';
import { scheduleNetwork } from '../schedule/schedule-network.js';
import type { ScheduleTemplate } from './schedule-template.js';
import { scheduleTemplates } from './schedule-templates.js';

const calendar = createWorkingCalendar({ weeklyOff: [0, 6], exceptions: [], knownYears: [] });
const asOf = '2023-02-01';

const schedule = ({ steps, links }: ScheduleTemplate, deadline: string) =>
  scheduleNetwork({ asOf, deadline, steps: steps.map(({ name: _, ...step }) => step), links }, calendar);

it('are told apart by their codes', () => {
  expect(scheduleTemplates.map(({ code }) => code)).toEqual([
    'construction-project',
    'industrial-project',
    'road-project',
    'procurement',
    'policy-task',
  ]);
});

describe.each(scheduleTemplates.map((template) => [template.code, template] as const))(
  '%s',
  (_code, template) => {
    it('is a network that can be scheduled, within three years', () => {
      const roomy = schedule(template, addDays(asOf, 3 * 365));
      expect(roomy).toMatchObject({ feasible: true, shortBy: 0 });
      const end = roomy.steps
        .map(({ earliestFinish }) => earliestFinish)
        .toSorted()
        .at(-1)!;
      expect(daysBetween(asOf, end)).toBeGreaterThan(90);
    });

    it('says by how much a near deadline is missed, with a way out that fits', () => {
      const near = schedule(template, addDays(asOf, 60));
      expect(near.feasible).toBe(false);
      const later = near.waysOut.find((way) => way.kind === 'deadline');
      expect(schedule(template, later!.deadline)).toMatchObject({ feasible: true, margin: 0 });
    });

    it('hangs together: one first step, one last step, no link twice, names in both languages', () => {
      const { steps, links } = template;
      const first = steps.filter(({ id }) => links.every(({ to }) => to !== id));
      const last = steps.filter(({ id }) => links.every(({ from }) => from !== id));
      expect([first.length, last.length]).toEqual([1, 1]);
      expect(new Set(links.map(({ from, to }) => `${from} ${to}`)).size).toBe(links.length);
      for (const locale of ['zh', 'en'] as const) {
        expect(new Set(steps.map(({ name }) => name[locale])).size).toBe(steps.length);
      }
    });
  },
);

it('takes the construction project through its approvals to completion in order', () => {
  const { criticalPath } = schedule(scheduleTemplates[0]!, '2024-12-31');
  expect(criticalPath).toEqual([
    'approval',
    'land',
    'planning',
    'permit',
    'foundation',
    'structure',
    'equipment',
    'trial',
    'completion',
  ]);
});
