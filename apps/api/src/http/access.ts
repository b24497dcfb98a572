import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth } from '@nestjs/swagger';
import type { Permission } from '@guatu/domain';

/** Who may use a route. A route that does not say is refused at boot (see route-access-check.ts). */
export type Access =
  { kind: 'public' } | { kind: 'signedIn' } | { kind: 'permission'; permission: Permission };

export const accessKey = 'guatu.access';

/** Anybody, signed in or not. */
export const Public = () => SetMetadata<string, Access>(accessKey, { kind: 'public' });

const signedIn = (access: Access) =>
  applyDecorators(SetMetadata<string, Access>(accessKey, access), ApiCookieAuth(), ApiBearerAuth());

/** Every signed-in person, for what concerns only themselves. */
export const SignedIn = () => signedIn({ kind: 'signedIn' });

/** Whoever holds the permission somewhere; which rows it reaches is decided by the use-case. */
export const Can = (permission: Permission) => signedIn({ kind: 'permission', permission });
