import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../entities/index.js';
import { migrations } from '../migrations/index.js';
import { SnakeNaming } from './naming.js';

const { types } = pg;
type TypeParser = (text: string) => unknown;

/**
 * numeric and int8 arrive as numbers (rates have two decimals, money is whole yuan below 2^53), dates as
 * 'YYYY-MM-DD'. Kept to this pool: the process-wide parsers stay as they are for other libraries.
 */
const parsers: Record<number, TypeParser> = {
  [types.builtins.NUMERIC]: Number,
  [types.builtins.INT8]: Number,
  [types.builtins.DATE]: (text) => text,
};

const typeParsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): TypeParser =>
    (format !== 'binary' && parsers[oid]) || (types.getTypeParser(oid, format) as TypeParser),
};

export interface DataSourceOptions {
  /** postgres://user:password@host:port/database */
  url: string;
  /** Most connections this process opens. */
  poolSize?: number;
  /** Shown in pg_stat_activity. */
  applicationName?: string;
}

/** The one description of how this product talks to PostgreSQL. Migrations only; the schema is never synchronised. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities,
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: ['error'],
    poolSize: options.poolSize ?? 10,
    applicationName: options.applicationName ?? 'guatu',
    installExtensions: false,
    extra: { types: typeParsers },
  });
}
