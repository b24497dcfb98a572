import { createApi } from '@guatu/api';
import { readConfig } from '@guatu/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';

export const demoPassword = 'correct horse battery';

/** An application on a test database, called without a socket. */
export class TestApi {
  private constructor(readonly app: NestFastifyApplication) {}

  static async start(databaseUrl: string, env: Record<string, string> = {}): Promise<TestApi> {
    const config = readConfig({ DATABASE_URL: databaseUrl, DB_POOL_SIZE: '4', ...env });
    return new TestApi(await createApi(config, { logLevels: ['fatal', 'error'] }));
  }

  request(options: InjectOptions): Promise<LightMyRequestResponse> {
    return this.app.inject(options);
  }

  /** Signs in and returns a caller that carries the session along. */
  async signIn(login: string, password = demoPassword): Promise<TestCaller> {
    const response = await this.request({
      method: 'POST',
      url: '/api/v1/session',
      payload: { login, password },
    });
    if (response.statusCode !== 200) throw new Error(`sign-in of ${login}: ${response.body}`);
    const session = response.cookies.find((cookie) => cookie.name === 'guatu_session');
    if (!session) throw new Error(`sign-in of ${login}: no cookie`);
    return new TestCaller(this, { guatu_session: session.value });
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

/** A signed-in caller whose requests look like our own page's. */
export class TestCaller {
  constructor(
    private readonly api: TestApi,
    readonly cookies: Record<string, string>,
  ) {}

  get(url: string): Promise<LightMyRequestResponse> {
    return this.send('GET', url);
  }

  post(url: string, payload?: object, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.send('POST', url, payload, headers);
  }

  patch(url: string, version: number, payload: object): Promise<LightMyRequestResponse> {
    return this.send('PATCH', url, payload, { 'if-match': `"${version}"` });
  }

  delete(url: string): Promise<LightMyRequestResponse> {
    return this.send('DELETE', url);
  }

  send(
    method: InjectOptions['method'],
    url: string,
    payload?: InjectOptions['payload'],
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    return this.api.request({
      method,
      url: url.startsWith('/api') ? url : `/api/v1${url}`,
      cookies: this.cookies,
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
      ...(payload !== undefined && { payload }),
    });
  }
}
