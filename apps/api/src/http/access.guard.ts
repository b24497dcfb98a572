import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Authenticate } from '@guatu/application';
import { can, type Principal } from '@guatu/domain';
import { commonFailures, FailureError } from '@guatu/platform';
import { accessKey, type Access } from './access.js';
import { isCrossSite, isSameSite } from './same-site.js';
import { sessionCookie, type ApiRequest } from './api-request.js';

/** Deny by default: no declared access, no entry. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticate: Authenticate,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    const request = context.switchToHttp().getRequest<ApiRequest>();
    if (!access) throw new FailureError(commonFailures.forbidden());
    if (access.kind === 'public' && isCrossSite(request)) throw new FailureError(commonFailures.crossSite());
    request.principal = await this.identify(request);
    if (access.kind === 'public') return true;
    if (!request.principal) throw new FailureError(commonFailures.notSignedIn());
    if (access.kind === 'permission' && !can(request.principal, access.permission)) {
      throw new FailureError(commonFailures.forbidden());
    }
    return true;
  }

  private async identify(request: ApiRequest): Promise<Principal | undefined> {
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) return this.authenticate.byApiToken(bearer);
    const cookie = request.cookies[sessionCookie];
    if (!cookie) return undefined;
    // A browser sends the cookie along with any site's request, so a changing one must come from our own page.
    if (!isSameSite(request)) throw new FailureError(commonFailures.crossSite());
    return this.authenticate.bySession(cookie);
  }
}
