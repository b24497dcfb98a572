import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIG, type Config } from '@guatu/platform';
import { DataSource } from 'typeorm';
import { createDataSource } from './database/data-source.js';
import { Database } from './database/database.js';
import { repositories } from './repositories.js';

/** The database and every repository, for all features of the process. */
@Module({})
export class DataAccessModule {
  static forRoot(applicationName: string): DynamicModule {
    return {
      module: DataAccessModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          inject: [CONFIG],
          useFactory: (config: Config) =>
            createDataSource({
              url: config.databaseUrl,
              poolSize: config.poolSize,
              applicationName,
            }).initialize(),
        },
        Database,
        ...repositories,
      ],
      exports: [Database, ...repositories],
    };
  }
}
