import { Injectable, Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { expect, it } from 'vitest';
import { JobHandlersError } from '../handlers/job-handlers.js';
import { OnJob } from '../handlers/on-job.js';
import { JobQueue } from '../job-queue.js';
import { QueueModule } from './queue.module.js';

@Injectable()
class AllJobs {
  readonly scanned: string[] = [];

  @OnJob('outbox.relay')
  async relay(): Promise<void> {}

  @OnJob('items.assessDay')
  async assess(): Promise<void> {}

  @OnJob('alerts.scan')
  async scan({ day }: { day?: string }): Promise<void> {
    this.scanned.push(day ?? 'today');
  }

  @OnJob('deliveries.send')
  async send(): Promise<void> {}
}

@Injectable()
class SecondScan {
  @OnJob('alerts.scan')
  async again(): Promise<void> {}
}

function start(providers: Type[], role: 'producer' | 'worker' = 'worker'): Promise<INestApplicationContext> {
  @Module({ imports: [QueueModule.forRoot({ backend: 'inline', role })], providers })
  class TestModule {}
  return NestFactory.createApplicationContext(TestModule, { logger: false, abortOnError: false });
}

const problemsOf = async (started: Promise<INestApplicationContext>): Promise<readonly string[]> => {
  const error = await started.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof JobHandlersError ? error.problems : [];
};

it('finds the handlers of any module and binds them to their provider', async () => {
  const app = await start([AllJobs]);
  await app.get(JobQueue).enqueue('alerts.scan', { day: '2023-01-20' });
  expect(app.get(AllJobs).scanned).toEqual(['2023-01-20']);
  await app.close();
});

it('refuses to start a worker when a job has no handler, naming each', async () => {
  expect(await problemsOf(start([SecondScan]))).toEqual([
    'job "outbox.relay" has no handler',
    'job "items.assessDay" has no handler',
    'job "deliveries.send" has no handler',
  ]);
});

it('refuses to start a worker when a job has two handlers, naming both', async () => {
  expect(await problemsOf(start([AllJobs, SecondScan]))).toEqual([
    'job "alerts.scan" has 2 handlers: AllJobs.scan, SecondScan.again',
  ]);
});

it('lets a producer start without handlers', async () => {
  const app = await start([], 'producer');
  expect(app.get(JobQueue)).toBeInstanceOf(JobQueue);
  await app.close();
});

it('asks for the address of the chosen server', () => {
  expect(() => QueueModule.forRoot({ backend: 'redis', role: 'producer' })).toThrow('REDIS_URL');
  expect(() => QueueModule.forRoot({ backend: 'postgres', role: 'producer' })).toThrow('DATABASE_URL');
});
