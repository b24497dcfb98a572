import { EnvReader } from './env-reader.js';

/** Everything a process is told from outside, parsed once at start. */
export interface Config {
  /** PostgreSQL connection string. */
  databaseUrl: string;
  queueBackend: 'postgres' | 'redis';
  redisUrl?: string;
  /** Queues this worker serves; empty means all. */
  queues: string[];
  host: string;
  port: number;
  workerHealthPort?: number;
  timeZone: string;
  /** Pins the business day of a demonstration. */
  demoToday?: string;
  /** Cookies get the Secure flag: set when served over HTTPS. */
  secureCookies: boolean;
  /** Trust X-Forwarded-* of a reverse proxy. */
  trustProxy: boolean;
  /** Connections to PostgreSQL of this process. */
  poolSize: number;
  /** Largest ledger file accepted, bytes. */
  maxUploadBytes: number;
  /** Address people use, for links in e-mails. */
  publicUrl: string;
  /** Key (32 bytes, base64) with which secrets in the database are encrypted. */
  secretKey?: string;
  /** Folder of the built page; absent: the API serves no page. */
  webRoot?: string;
}

export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(`Configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the configuration from environment variables.
 * @throws ConfigError naming every variable that is missing or wrong, all at once.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const read = new EnvReader(env);
  const queueBackend = read.oneOf('QUEUE_BACKEND', ['postgres', 'redis'], 'postgres');
  const port = read.integer('PORT', 3000, 0, 65_535);
  const config: Config = {
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:'], true) ?? '',
    queueBackend,
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:'], queueBackend === 'redis'),
    queues: read.list('QUEUES'),
    host: read.text('HOST') ?? '0.0.0.0',
    port,
    workerHealthPort: read.has('WORKER_HEALTH_PORT')
      ? read.integer('WORKER_HEALTH_PORT', 0, 0, 65_535)
      : undefined,
    timeZone: read.timeZone('TIME_ZONE', 'Asia/Shanghai'),
    demoToday: read.day('DEMO_TODAY'),
    secureCookies: read.flag('SECURE_COOKIES', false),
    trustProxy: read.flag('TRUST_PROXY', false),
    poolSize: read.integer('DB_POOL_SIZE', 10, 2, 200),
    maxUploadBytes: read.integer('MAX_UPLOAD_MB', 10, 1, 100) * 1024 * 1024,
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:'], false) ?? `http://localhost:${port}`,
    secretKey: read.secretKey('SECRET_KEY'),
    webRoot: read.text('WEB_ROOT'),
  };
  if (read.problems.length > 0) throw new ConfigError(read.problems);
  return config;
}
