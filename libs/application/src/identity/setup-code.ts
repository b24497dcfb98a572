import { randomInt } from 'node:crypto';

/** Injection token of the code that proves access to the server's console. */
export const SETUP_CODE = Symbol('guatu.setupCode');

/** Ten digits, new at each start: 33 bits, useless once the first account exists. */
export function newSetupCode(): string {
  return Array.from({ length: 10 }, () => randomInt(10)).join('');
}
