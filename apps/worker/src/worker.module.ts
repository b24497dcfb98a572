import { type DynamicModule, Module } from '@nestjs/common';
import { AlertsJobsModule, ItemsJobs, ItemsModule } from '@guatu/application';
import { DataAccessModule } from '@guatu/data-access';
import { type Config, PlatformModule } from '@guatu/platform';
import { QueueModule } from '@guatu/queue';
import { HealthServer } from './health/health-server.js';
import { Schedules } from './schedules/schedules.js';

/** The background process: the same use-cases as the API, reached by jobs instead of requests. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(config),
        DataAccessModule.forRoot('guatu-worker'),
        QueueModule.forRoot({
          backend: config.queueBackend,
          url: config.databaseUrl,
          redisUrl: config.redisUrl,
          role: 'worker',
          queues: config.queues,
        }),
        ItemsModule,
        AlertsJobsModule,
      ],
      providers: [ItemsJobs, HealthServer, Schedules],
    };
  }
}
