import { describe, expect, it } from 'vitest';
import { editBody, type EditValues } from './edit-values.js';

const values: EditValues = {
  title: '国道341改建',
  goal: '',
  basis: '',
  leaderName: '',
  contactName: '赵',
  contactPhone: '',
  startsOn: '',
  dueOn: '2023-03-31',
  status: 'inProgress',
  remark: '',
  leadUnitId: 3,
  supportUnitIds: [4],
  milestones: [{ title: '招标', dueOn: '2023-01-10', weight: 1, doneOn: '2023-01-09' }],
  note: '',
};

describe('editBody', () => {
  it('is empty when nothing changed, even with a reason', () => {
    expect(editBody(values, { ...values, note: '无' })).toEqual({});
  });

  it('sends only what differs, with the reason', () => {
    expect(editBody(values, { ...values, dueOn: '2023-04-30', contactName: '', note: ' 雨季 ' })).toEqual({
      dueOn: '2023-04-30',
      contactName: null,
      note: '雨季',
    });
  });

  it('keeps what is known of a milestone and opens a new one', () => {
    const added = [...values.milestones, { title: '开工', dueOn: '2023-02-10', weight: 2 }];
    expect(editBody(values, { ...values, milestones: added }).milestones).toEqual([
      { title: '招标', dueOn: '2023-01-10', weight: 1, doneOn: '2023-01-09' },
      { title: '开工', dueOn: '2023-02-10', weight: 2, doneOn: null },
    ]);
  });
});
