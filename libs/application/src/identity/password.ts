import { hash, verify } from '@node-rs/argon2';
import type { Failure } from '@guatu/platform';
import { identityFailures } from './identity-failures.js';

/** NIST SP 800-63B asks for length instead of character classes. */
const minimumLength = 10;
const maximumLength = 200;

/** argon2id with the library's defaults: 19 MiB, 2 passes, 1 lane (the OWASP minimum). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'));
}

export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFKC'));
}

/** @returns what is wrong with a new password, or undefined. */
export function checkNewPassword(password: string, login: string): Failure | undefined {
  const length = [...password].length;
  const weak =
    length < minimumLength || length > maximumLength || password.toLowerCase() === login.toLowerCase();
  return weak ? identityFailures.weakPassword({ length: minimumLength }) : undefined;
}
