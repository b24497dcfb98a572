import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { commonFailures } from '@guatu/platform';
import { localeOf, type ApiRequest } from './api-request.js';
import { problemOf, problemType } from './problem.js';

const page = 'index.html';
const yearSeconds = 31_536_000;

/**
 * Serves the built page; every address that is neither the API's nor a file's is the page's own to interpret.
 * Files are looked up when they are asked for, so that a new build is served without a restart.
 */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  if (!existsSync(join(root, page))) throw new Error(`No built page in ${root}: run npm run build:web`);
  const fastify = app.getHttpAdapter().getInstance();
  // Built assets carry a hash in their name; the page itself must be asked for again.
  await fastify.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: yearSeconds * 1000,
  });
  // The root is named because the API's documentation serves files of its own.
  fastify.get('/favicon.svg', (_, reply) => reply.sendFile('favicon.svg', root));
  fastify.get('/*', (request, reply) => {
    if (!request.url.startsWith('/api/'))
      return reply.header('cache-control', 'no-cache').sendFile(page, root);
    return notFound(reply, request);
  });
}

function notFound(reply: FastifyReply, request: ApiRequest): FastifyReply {
  const failure = commonFailures.notFound();
  return reply
    .status(failure.status)
    .type(problemType)
    .send(problemOf(failure, localeOf(request), request.url));
}
