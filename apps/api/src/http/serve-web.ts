import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { commonFailures } from '@guatu/platform';

const page = 'index.html';
const yearSeconds = 31_536_000;

/** Serves the built page; every address that is not the API's is the page's own to interpret. */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  if (!existsSync(join(root, page))) throw new Error(`No built page in ${root}: run npm run build:web`);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    setHeaders: (reply, path) => {
      // Built assets carry a hash in their name; the page itself must be asked for again.
      const cacheable = path.includes('/assets/');
      void reply.header(
        'cache-control',
        cacheable ? `public, max-age=${yearSeconds}, immutable` : 'no-cache',
      );
    },
  });
  fastify.get('/*', (request, reply) => {
    const isApi = request.url.startsWith('/api/') || request.url.startsWith('/assets/');
    // The root is named because the API's documentation serves files of its own.
    if (!isApi) return reply.header('cache-control', 'no-cache').sendFile(page, root);
    const failure = commonFailures.notFound();
    return reply
      .status(failure.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send({
        type: 'about:blank',
        title: failure.code,
        status: 404,
        code: failure.code,
        detail: failure.message('zh'),
      });
  });
}
