import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export const mebibyte = 1024 * 1024;

/** What a request may send where nothing else is said, in bytes. */
export const usualBodyLimit = mebibyte;

/** Routes that take more: a network of 20,000 steps and 60,000 links has some 5 MB. */
const largerLimits = new Map([['/api/v1/schedules/preview', 8 * mebibyte]]);

/** Called before the routes exist: each is given its limit as it is added. */
export function limitBodies(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      const limit = largerLimits.get(route.url);
      if (limit !== undefined) route.bodyLimit = limit;
    });
}
