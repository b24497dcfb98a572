import 'reflect-metadata';
import { Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { describe, expect, it } from 'vitest';
import { Can, Public, SignedIn } from './access.js';
import { HttpModule } from './http.module.js';
import { RouteAccessCheck } from './route-access-check.js';

@Controller('declared')
class DeclaredController {
  @Get('a')
  @Public()
  a(): void {}

  @Get('b')
  @SignedIn()
  b(): void {}

  @Post('c')
  @Can('items.report')
  c(): void {}

  /** Not a route. */
  helper(): void {}
}

@Controller('forgotten')
class ForgottenController {
  @Get('open')
  open(): void {}

  @Get('fine')
  @Public()
  fine(): void {}
}

/** Routes that come with a base class are routes too. */
@Controller('inherited')
class InheritedController extends ForgottenController {}

async function start(...controllers: Type[]): Promise<string> {
  @Module({ imports: [DiscoveryModule], providers: [RouteAccessCheck], controllers })
  class TestModule {}
  const app = await NestFactory.create(TestModule, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  try {
    await app.init();
    return 'started';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await app.close();
  }
}

describe('an application', () => {
  it('starts when every route says who may use it', async () => {
    expect(await start(DeclaredController)).toBe('started');
  });

  it('refuses to start with a route that does not, and names it', async () => {
    expect(await start(DeclaredController, ForgottenController)).toBe(
      'Routes without @Can, @SignedIn or @Public: ForgottenController.open',
    );
    expect(await start(InheritedController)).toContain('InheritedController.open');
  });

  it('has the check in what every route shares', () => {
    expect(Reflect.getMetadata(MODULE_METADATA.PROVIDERS, HttpModule)).toContain(RouteAccessCheck);
  });
});
