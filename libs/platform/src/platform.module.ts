import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from './clock/clock.js';
import type { Config } from './config/config.js';
import { CONFIG } from './config/config.token.js';

/** Configuration and clock, for every module of the process. */
@Module({})
export class PlatformModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: new Clock(config.timeZone, config.demoToday) },
      ],
      exports: [CONFIG, Clock],
    };
  }
}
