import 'reflect-metadata';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@guatu/platform';
import { ApiModule } from './api.module.js';
import { Metrics } from './health/metrics.js';
import { setApiPrefix } from './http/api-prefix.js';
import { frameworkProblem } from './http/framework-problem.js';
import { limitBodies, usualBodyLimit } from './http/body-limits.js';
import { securityHeaders } from './http/security-headers.js';
import { serveWeb } from './http/serve-web.js';
import { serveDocs } from './openapi/serve-docs.js';

export interface CreateApiOptions {
  logLevels?: LogLevel[];
}

/** The HTTP application, initialised but not listening. The caller closes it. */
export async function createApi(
  config: Config,
  options: CreateApiOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.trustProxy,
    bodyLimit: usualBodyLimit,
    // A body that is slow to arrive, or a connection that never says anything, is let go.
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: frameworkProblem,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config), adapter, {
    logger: options.logLevels ?? ['fatal', 'error', 'warn', 'log'],
    abortOnError: false,
    // JSON, and forms where a route takes a file; nothing else is read, least of all what a foreign page's form can send.
    bodyParser: false,
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  await app.register(helmet, securityHeaders(config));
  await app.register(cookie);
  await app.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'] });
  await app.register(multipart, { limits: { files: 1, fields: 10, fileSize: config.maxUploadBytes } });
  setApiPrefix(app);
  limitBodies(app);
  measureRequests(app);
  serveDocs(app);
  if (config.webRoot) await serveWeb(app, config.webRoot);
  await app.init();
  return app;
}

function measureRequests(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
      done();
    });
}
