import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSecret, sealSecret } from './secret-box.js';

const key = randomBytes(32).toString('base64');

it('opens what it sealed, and never seals the same way twice', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, purpose) => {
      const secret = `口令${text}`;
      const sealed = sealSecret(secret, key, purpose);
      expect(openSecret(sealed, key, purpose)).toBe(secret);
      expect(sealSecret(secret, key, purpose)).not.toBe(sealed);
    }),
    { numRuns: 50 },
  );
});

it('does not open with another key, for another purpose, or after a change', () => {
  const sealed = sealSecret('邮箱口令', key, 'mail smtp.a');
  const changed = Buffer.from(sealed, 'base64');
  changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
  expect(openSecret(sealed, randomBytes(32).toString('base64'), 'mail smtp.a')).toBeUndefined();
  expect(openSecret(sealed, key, 'mail smtp.b')).toBeUndefined();
  expect(openSecret(changed.toString('base64'), key, 'mail smtp.a')).toBeUndefined();
  expect(openSecret('AAAA', key, 'mail smtp.a')).toBeUndefined();
});
