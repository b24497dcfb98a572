import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { adminQuery, withDatabase } from '../support/admin-query.js';
import { composeEnvironment } from '../support/compose-environment.js';
import { freePort } from '../support/free-port.js';
import { GuatuProcess } from '../support/guatu-process.js';
import { findRedisServer, startRedis } from '../support/redis-server.js';

/** What a deployment writes into docker/.env. */
const values = {
  POSTGRES_PASSWORD: 'replaced',
  SECRET_KEY: randomBytes(32).toString('base64'),
  ADMIN_LOGIN: 'head',
  ADMIN_PASSWORD: 'long enough to do',
  COUNTY_NAME: '示例县',
};
const database = `roles_${randomBytes(6).toString('hex')}`;
const started: GuatuProcess[] = [];
let redis: Awaited<ReturnType<typeof startRedis>> | undefined;
let loopback: Record<string, string>;

beforeAll(async () => {
  const server = inject('postgresUrl');
  await adminQuery(server, `CREATE DATABASE ${database}`);
  const binary = findRedisServer();
  redis = binary === null ? undefined : await startRedis(binary);
  // The two host names of the compose network are what differs here; without Redis the queue is in PostgreSQL.
  loopback = {
    DATABASE_URL: withDatabase(server, database),
    ...(redis ? { REDIS_URL: redis.url } : { QUEUE_BACKEND: 'postgres' }),
    HOST: '127.0.0.1',
  };
});

afterAll(async () => {
  await Promise.all(started.map((one) => one.endNow()));
  await redis?.stop();
  await adminQuery(inject('postgresUrl'), `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
});

async function start(role: string, own: Record<string, string> = {}): Promise<GuatuProcess> {
  const env = { ...(await composeEnvironment(role, values)), ...loopback, ...own };
  const guatu = GuatuProcess.start({ words: [role], env });
  started.push(guatu);
  return guatu;
}

it('the compose file’s environment runs migrate, api and worker as processes of their own', async () => {
  const migrate = await start('migrate');
  expect(await migrate.end(), migrate.output).toBe(0);
  const [port, health] = [String(await freePort()), String(await freePort())];
  // The page is the proxy’s and the image’s matter; its folder exists only there.
  const api = await start('api', { PORT: port, WEB_ROOT: '' });
  const worker = await start('worker', { WORKER_HEALTH_PORT: health });
  await Promise.all([api.says('listening on'), worker.says('serving all queues')]);

  const answers = await Promise.all(
    [port, health].map((number) => fetch(`http://127.0.0.1:${number}/health/ready`)),
  );
  expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  const session = await fetch(`http://127.0.0.1:${port}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ login: values.ADMIN_LOGIN, password: values.ADMIN_PASSWORD }),
  });
  expect(session.status).toBe(200);

  expect(await Promise.all([api.stop(), worker.stop()])).toEqual([0, 0]);
});
