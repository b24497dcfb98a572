import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AlertsJobsModule, AlertsModule, ItemsJobs, ItemsModule, ScanAlerts } from '@guatu/application';
import type { ScanResultView } from '@guatu/application';
import { DataAccessModule } from '@guatu/data-access';
import { Failure, PlatformModule, readConfig } from '@guatu/platform';
import { QueueModule } from '@guatu/queue';
import type { Factory } from './factories.js';

export const publicUrl = 'https://guatu.gx.test';

/** A worker of its own on a test database: its own connections, its own consumers of the queue. */
export async function startAlertWorker(databaseUrl: string): Promise<INestApplicationContext> {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    DB_POOL_SIZE: '4',
    DEMO_TODAY: '2023-12-29',
    PUBLIC_URL: publicUrl,
  });
  @Module({
    imports: [
      PlatformModule.forRoot(config),
      DataAccessModule.forRoot('guatu-test-worker'),
      QueueModule.forRoot({
        backend: 'postgres',
        url: databaseUrl,
        role: 'worker',
        retry: { attempts: 3, backoffMs: 20 },
      }),
      ItemsModule,
      AlertsModule,
      AlertsJobsModule,
    ],
    providers: [ItemsJobs],
  })
  class AlertWorkerModule {}
  return NestFactory.createApplicationContext(AlertWorkerModule, { logger: false, abortOnError: false });
}

export async function scan(worker: INestApplicationContext, day: string): Promise<ScanResultView> {
  const result = await worker.get(ScanAlerts).execute(day);
  if (result instanceof Failure) throw new Error(result.code);
  return result;
}

/** Points the instance's mail at a server on loopback, or switches it off. */
export async function setMail(make: Factory, port: number, enabled = true): Promise<void> {
  const value = {
    enabled,
    host: '127.0.0.1',
    port,
    security: 'none',
    user: null,
    sealedPassword: null,
    fromAddress: 'guatu@gx.test',
    fromName: '古县行动办',
  };
  await make.query(
    `INSERT INTO setting AS s (key, value) VALUES ('mail', $1) ON CONFLICT (key) DO UPDATE SET value = $1, version = s.version + 1`,
    [JSON.stringify(value)],
  );
}
