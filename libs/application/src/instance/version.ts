import { findInstallation } from '../installation/package-root.js';

/** Injection token of the product's version. */
export const VERSION = Symbol('guatu.version');

/** The version in package.json. */
export function readVersion(): string {
  return findInstallation().version;
}
