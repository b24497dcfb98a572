import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readConfig } from '@guatu/platform';
import { ApiModule } from '../api.module.js';
import { setApiPrefix } from '../http/api-prefix.js';
import { createOpenApiDocument } from './document.js';

/** The document without a running instance: in preview mode nothing is constructed, so no database is needed. */
export async function describeApi(): Promise<OpenAPIObject> {
  const config = readConfig({ DATABASE_URL: 'postgres://nobody@localhost/none' });
  const app = await NestFactory.create(ApiModule.forRoot(config), new FastifyAdapter(), {
    preview: true,
    logger: ['fatal', 'error'],
    abortOnError: false,
  });
  setApiPrefix(app);
  return createOpenApiDocument(app);
}
