import { expect, it } from 'vitest';
import { scheduledMilestones } from './scheduled-milestones.js';

const steps = (...names: [string, number][]) =>
  names.map(([name, duration], i) => ({ id: `s${i}`, name, duration, unit: 'working' as const }));
const dated = (...days: string[]) => ({
  steps: days.map((latestFinish, i) => ({
    id: `s${i}`,
    latestFinish,
    earliestStart: latestFinish,
    earliestFinish: latestFinish,
    latestStart: latestFinish,
    slack: 0,
    freeSlack: 0,
  })),
});

it('are due at the latest finish, in order of their dates, and weigh what they take', () => {
  const network = { steps: steps(['封顶', 40], ['立项', 10], ['养护', 5000]) };
  expect(scheduledMilestones(network, dated('2023-05-01', '2023-03-01', '2023-06-01'), [])).toEqual([
    { title: '立项', dueOn: '2023-03-01', weight: 10, doneOn: null },
    { title: '封顶', dueOn: '2023-05-01', weight: 40, doneOn: null },
    { title: '养护', dueOn: '2023-06-01', weight: 1000, doneOn: null },
  ]);
});

it('take over what is done, once for each milestone of the name, and nothing that is open', () => {
  const network = { steps: steps(['验收', 3], ['验收', 4]) };
  const existing = [
    { title: '验收', dueOn: '2023-02-01', weight: 1, doneOn: '2023-02-03' },
    { title: '开工', dueOn: '2023-02-01', weight: 1, doneOn: null },
  ];
  expect(scheduledMilestones(network, dated('2023-02-03', '2023-04-01'), existing)).toEqual([
    { title: '验收', dueOn: '2023-02-01', weight: 3, doneOn: '2023-02-03' },
    { title: '验收', dueOn: '2023-04-01', weight: 4, doneOn: null },
  ]);
});
