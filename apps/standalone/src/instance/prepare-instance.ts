import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountRepository, Database, SettingRepository } from '@guatu/data-access';
import type { Config } from '@guatu/platform';
import { StartError } from '../console/start-error.js';
import { createFirstAdministrator, readFirstAdministrator } from './first-administrator.js';
import { demoDay, type InstanceMode, instanceModeKey } from './instance-mode.js';
import { PreparationModule } from './preparation.module.js';

export interface PrepareOptions {
  /** No demonstration, even on a database without anything. */
  empty: boolean;
  env: Record<string, string | undefined>;
  /** Writes the demonstration, inside the caller's transaction; absent where there is none to write. */
  seedDemo?: (app: INestApplicationContext) => Promise<void>;
}

/**
 * What the first start does to a migrated database, in one transaction: the demonstration, or the first
 * administrator where variables name one. Later starts only read what was decided then.
 * @throws StartError
 */
export async function prepareInstance(
  config: Config,
  { empty, env, seedDemo }: PrepareOptions,
): Promise<InstanceMode> {
  const administrator = readFirstAdministrator(env);
  const pinned = { ...config, demoToday: config.demoToday ?? demoDay };
  const app = await NestFactory.createApplicationContext(PreparationModule.forRoot(pinned), {
    logger: ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  try {
    const settings = app.get(SettingRepository);
    const stored = (await settings.read<InstanceMode>(instanceModeKey))?.value;
    if (stored?.kind === 'demo' && empty) throw demoIsThere();
    if (await app.get(AccountRepository).anyExists()) return stored ?? { kind: 'real' };
    const seed = stored || empty || administrator ? undefined : seedDemo;
    const mode: InstanceMode = seed ? { kind: 'demo', today: pinned.demoToday } : { kind: 'real' };
    await app.get(Database).transaction(async () => {
      await seed?.(app);
      if (administrator) await createFirstAdministrator(app, administrator);
      await settings.write(instanceModeKey, mode);
    });
    return mode;
  } finally {
    await app.close();
  }
}

const demoIsThere = () =>
  new StartError(
    '数据目录中已有演示数据，--empty 只在首次启动时有效。',
    '换一个数据目录：DATA_DIR=./data-real npm start -- --empty',
    'The data folder holds the demonstration; --empty counts at a first start only.',
    'choose another data folder: DATA_DIR=./data-real npm start -- --empty',
  );
