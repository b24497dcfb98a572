import { describe, expect, it } from 'vitest';
import { UnitDirectory } from './unit-directory.js';

const unit = (
  id: number,
  name: string,
  shortName: string | null = null,
  aliases: string[] = [],
  active = true,
) => ({
  id,
  name,
  shortName,
  aliases,
  active,
  parentName: id === 1 ? null : '古县',
});

const directory = new UnitDirectory([
  unit(1, '古县'),
  unit(2, '古县发展和改革局', '发改局', ['发改委']),
  unit(3, '古县岳阳镇人民政府', '岳阳镇', ['城关镇']),
  unit(4, '开发区综合办公室', '综合办'),
  unit(5, '县委办公室', '综合办', ['发改局（筹）']),
  unit(6, '老经委', '经委', [], false),
  unit(7, '党委、政府督查室', '督查室'),
  unit(8, '甲、乙联合办', null, ['联合办']),
]);

const found = (name: string): string => {
  const match = directory.find(name);
  if (match.kind === 'none') return 'none';
  return match.kind === 'several' ? match.units.map(({ id }) => id).join() : `${match.kind} ${match.unit.id}`;
};

describe('UnitDirectory', () => {
  it.each([
    ['古县发展和改革局', 'one 2'],
    ['发改局', 'one 2'],
    ['发改委', 'one 2'],
    ['县发改局', 'one 2'],
    ['古县发改局', 'one 2'],
    [' 发 改 局 ', 'one 2'],
    ['发改局(筹)', 'one 5'],
    ['古县城关镇', 'one 3'],
    ['古县', 'one 1'],
    ['综合办', '4,5'],
    ['经委', 'closed 6'],
    ['隰县发改局', 'none'],
    ['', 'none'],
  ])('%s finds %s', (name, match) => {
    expect(found(name)).toBe(match);
  });

  it.each([
    [2, '发改局'],
    [4, '开发区综合办公室'],
    [7, '督查室'],
    [8, '联合办'],
    [6, '经委'],
  ])('writes unit %i so that it is found again: %s', (id, label) => {
    expect(directory.label(id)).toBe(label);
  });
});
