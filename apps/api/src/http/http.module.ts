import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '@guatu/application';
import { AccessGuard } from './access.guard.js';
import { FailureInterceptor } from './failure.interceptor.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { ProblemFilter } from './problem.filter.js';
import { RouteAccessCheck } from './route-access-check.js';
import { createValidationPipe } from './validation.js';

/** What every route shares: access, validation, errors. */
@Module({
  imports: [DiscoveryModule, IdentityModule],
  providers: [
    RouteAccessCheck,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useFactory: createValidationPipe },
    { provide: APP_INTERCEPTOR, useClass: FailureInterceptor },
    // Inside the failure interceptor: a returned Failure must roll the key back before it becomes an error.
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
