import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnitList } from './parse-units.js';

describe('unit lists', () => {
  it.each<[string, string[]]>([
    ['发改局、住建局', ['发改局', '住建局']],
    ['发改局，住建局;交通局；水利局/林业局', ['发改局', '住建局', '交通局', '水利局', '林业局']],
    ['发改局\n住建局\r\n交通局', ['发改局', '住建局', '交通局']],
    ['发改局 住建局', ['发改局', '住建局']],
    ['发改局　住建局', ['发改局', '住建局']],
    ['住 建 局', ['住建局']],
    ['发改局和住建局', ['发改局', '住建局']],
    ['市场监管局及岳阳镇', ['市场监管局', '岳阳镇']],
    ['人力资源和社会保障局', ['人力资源和社会保障局']],
    ['文化和旅游局、卫生健康和体育局', ['文化和旅游局', '卫生健康和体育局']],
    ['人力资源和社会保障局和文化和旅游局', ['人力资源和社会保障局', '文化和旅游局']],
    ['农业农村局（乡村振兴局、经管站）、水利局', ['农业农村局(乡村振兴局、经管站)', '水利局']],
    ['各乡（镇）', ['各乡(镇)']],
    ['1.发改局 2.住建局', ['发改局', '住建局']],
    ['牵头单位：发改局', ['发改局']],
    ['发改局、发改局、', ['发改局']],
    ['无', []],
    ['—', []],
    ['', []],
    ['Housing Bureau, Transport Bureau', ['Housing Bureau', 'Transport Bureau']],
  ])('%j → %j', (text, expected) => {
    expect(parseUnitList(text)).toEqual({ ok: true, value: expected });
  });

  it('says that 等 names nobody', () => {
    expect(parseUnitList('发改局、住建局等有关部门')).toMatchObject({
      ok: true,
      value: ['发改局', '住建局'],
      warning: { code: 'units.andOthers' },
    });
  });

  it('reads back what it is joined from', () => {
    const name = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,6}(局|镇|委|中心)$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 6 }),
        fc.constantFrom('、', '，', ';', '\n'),
        (names, by) => {
          expect(parseUnitList(names.join(by))).toEqual({ ok: true, value: names });
        },
      ),
    );
  });
});
