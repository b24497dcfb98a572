import { describe, expect, it } from 'vitest';
import { parseMilestones } from './parse-milestones.js';

const winter = { defaultYear: 2022, window: { startsOn: '2022-12-01', endsOn: '2023-03-31' } };

describe('milestone cells', () => {
  it.each<[string, [string | null, string][]]>([
    [
      '1月底前完成主体封顶；3月底前设备进场',
      [
        ['2023-01-31', '完成主体封顶'],
        ['2023-03-31', '设备进场'],
      ],
    ],
    [
      '1.1月15日前，完成勘察\n2.2月底：完成设计',
      [
        ['2023-01-15', '完成勘察'],
        ['2023-02-28', '完成设计'],
      ],
    ],
    [
      '12月底前立项，1月底前开工',
      [
        ['2022-12-31', '立项'],
        ['2023-01-31', '开工'],
      ],
    ],
    [
      '主体封顶（1月底前）；竣工：2023年3月20日',
      [
        ['2023-01-31', '主体封顶'],
        ['2023-03-20', '竣工'],
      ],
    ],
    [
      '2023年3月封顶，完成内装；9月1日投用',
      [
        ['2023-03-31', '封顶，完成内装'],
        ['2023-09-01', '投用'],
      ],
    ],
    [
      '一季度完成30%；上半年完成60%',
      [
        ['2023-03-31', '完成30%'],
        ['2023-06-30', '完成60%'],
      ],
    ],
    [
      '2023-01-31 主体封顶；含地下\n2023-03-31 投用',
      [
        ['2023-01-31', '主体封顶；含地下'],
        ['2023-03-31', '投用'],
      ],
    ],
    ['抓紧推进', [[null, '抓紧推进']]],
    ['', []],
  ])('%j', (text, expected) => {
    const result = parseMilestones(text, winter);
    expect(result.ok && result.value.map((step) => [step.dueOn, step.title])).toEqual(expected);
  });

  it('takes several steps on one line, as a preview shows them', () => {
    const result = parseMilestones('2023-06-30 甲；2023-09-30 乙; 未定 丙；丁', winter);
    expect(result).toMatchObject({
      value: [
        { title: '甲', dueOn: '2023-06-30' },
        { title: '乙', dueOn: '2023-09-30' },
        { title: '丙；丁', dueOn: null },
      ],
    });
  });

  it.each([
    ['2023-01-31 主体封顶（已完成 2023-01-10）', { title: '主体封顶', dueOn: '2023-01-31' }],
    ['2023-01-31 Roof (done 2023-01-10)', { title: 'Roof', dueOn: '2023-01-31' }],
    ['1月底前完成主体封顶(已完成：2023-01-10)', { title: '完成主体封顶', dueOn: '2023-01-31' }],
  ])('reads %j as done', (text, step) => {
    expect(parseMilestones(text, winter)).toEqual({ ok: true, value: [{ ...step, doneOn: '2023-01-10' }] });
  });

  it('leaves a mark without a day in the title', () => {
    const steps = parseMilestones('2023-01-31 封顶（已完成 2023-02-30）\n2023-03-31 投用（已完成）', winter);
    expect(steps).toEqual({
      ok: true,
      value: [
        { title: '封顶（已完成 2023-02-30）', dueOn: '2023-01-31' },
        { title: '投用（已完成）', dueOn: '2023-03-31' },
      ],
    });
  });

  it('doubts a step without a date', () => {
    expect(parseMilestones('1月底前封顶；抓紧推进', winter)).toMatchObject({
      ok: true,
      warning: { code: 'milestones.undated', params: { text: '抓紧推进' } },
    });
  });
});
