import { expect, it } from 'vitest';
import { changedFields } from './changed-fields.js';

const unit = { id: 3, name: '住建局', shortName: null, aliases: ['建设局'] };

it('names the fields that differ, with both values', () => {
  expect(
    changedFields(unit, { name: '住房和城乡建设局', shortName: null, aliases: ['建设局', '住建'] }),
  ).toEqual({
    before: { name: '住建局', aliases: ['建设局'] },
    after: { name: '住房和城乡建设局', aliases: ['建设局', '住建'] },
  });
});

it('is nothing when the patch repeats what is there or leaves fields out', () => {
  expect(changedFields(unit, { name: '住建局', aliases: ['建设局'], shortName: undefined })).toBeUndefined();
});
