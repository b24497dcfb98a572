import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.js';

const databaseUrl = 'postgres://u:p@localhost:5432/guatu';

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('needs only a database', () => {
    expect(readConfig({ DATABASE_URL: databaseUrl })).toMatchObject({
      databaseUrl,
      queueBackend: 'postgres',
      port: 3000,
      timeZone: 'Asia/Shanghai',
      secureCookies: false,
      publicUrl: 'http://localhost:3000',
    });
  });

  it('treats an empty variable as absent', () => {
    expect(readConfig({ DATABASE_URL: databaseUrl, PORT: ' ', DEMO_TODAY: '' }).port).toBe(3000);
  });

  it('reports every wrong variable at once', () => {
    const problems = problemsOf({
      DATABASE_URL: 'mysql://x:secret@h/d',
      QUEUE_BACKEND: 'kafka',
      PORT: '70000',
      DEMO_TODAY: '2023-02-30',
      TIME_ZONE: 'Mars/Base',
      SECURE_COOKIES: 'yes',
      SECRET_KEY: 'short',
    });
    expect(problems.map((problem) => problem.split(/[ =:]/)[0])).toEqual([
      'QUEUE_BACKEND',
      'PORT',
      'DATABASE_URL',
      'TIME_ZONE',
      'DEMO_TODAY',
      'SECURE_COOKIES',
      'SECRET_KEY',
    ]);
  });

  it('never repeats a connection string, which may hold a password', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://x:secret@h/d' }).join()).not.toContain('secret');
  });

  it('asks for REDIS_URL when the queue runs on Redis', () => {
    expect(problemsOf({ DATABASE_URL: databaseUrl, QUEUE_BACKEND: 'redis' }).join()).toContain('REDIS_URL');
  });
});
