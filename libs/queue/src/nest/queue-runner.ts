import {
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import type { JobWorker } from '../bull/job-worker.js';
import type { JobHandlers } from '../handlers/job-handlers.js';
import type { JobQueue } from '../job-queue.js';
import { discoverHandlers } from './handler-discovery.js';

/**
 * Ties the queue to the life of the application: handlers are found and checked before anything starts, jobs are
 * taken once all modules are up, and none is left running when they go down.
 */
export class QueueRunner
  implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown
{
  private readonly log = new Logger('Queue');

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly handlers: JobHandlers,
    private readonly queue: JobQueue,
    private readonly worker: JobWorker | null,
    private readonly needsHandlers: boolean,
  ) {}

  onModuleInit(): void {
    discoverHandlers(this.discovery, this.handlers);
    if (this.needsHandlers) this.handlers.assertComplete();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.worker?.start();
  }

  async onModuleDestroy(): Promise<void> {
    if ((await this.worker?.close()) === false)
      this.log.warn('A job was still running and is left to another worker, or to the next start.');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
