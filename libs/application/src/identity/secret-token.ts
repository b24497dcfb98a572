import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie or a bearer token. */
export function newSecretToken(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret: a plain SHA-256 is enough for 256 random bits. */
export function hashSecretToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
