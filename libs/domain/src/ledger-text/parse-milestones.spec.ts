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

  it('doubts a step without a date', () => {
    expect(parseMilestones('1月底前封顶；抓紧推进', winter)).toMatchObject({
      ok: true,
      warning: { code: 'milestones.undated', params: { text: '抓紧推进' } },
    });
  });
});
