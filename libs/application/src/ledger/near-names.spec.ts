import { describe, expect, it } from 'vitest';
import { nearNames } from './near-names.js';

const names = ['发展和改革局', '住房和城乡建设局', '交通运输局', '岳阳镇', '北平镇'].map((name, owner) => ({
  name,
  owner,
}));

describe('nearNames', () => {
  it.each([
    ['发改局', ['发展和改革局']],
    ['住建局', ['住房和城乡建设局']],
    ['交通运管局', ['交通运输局']],
    ['岳阳镇政府', ['岳阳镇']],
    ['天文台', []],
  ])('%s: %j', (name, near) => {
    expect(nearNames(name, names)).toEqual(near);
  });

  it('names an owner once, by the nearest of its names, and at most three owners', () => {
    const candidates = ['财政局', '财政一局', '财政二局', '财政三局'].map((name, owner) => ({ name, owner }));
    const near = nearNames('财政局', [...candidates, { name: '县财政局', owner: 0 }]);
    expect(near[0]).toBe('财政局');
    expect(near).toHaveLength(3);
    expect(near).not.toContain('县财政局');
  });
});
