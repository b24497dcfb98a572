import 'reflect-metadata';
import type { INestApplicationContext, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '@guatu/platform';
import { WorkerModule } from './worker.module.js';

export interface CreateWorkerOptions {
  logLevels?: LogLevel[];
}

/** A worker that takes jobs until it is closed. @throws JobHandlersError when a job lacks its one handler */
export function createWorker(
  config: Config,
  options: CreateWorkerOptions = {},
): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    logger: options.logLevels ?? ['fatal', 'error', 'warn', 'log'],
    abortOnError: false,
  });
}
