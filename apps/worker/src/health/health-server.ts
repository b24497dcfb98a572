import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Database } from '@guatu/data-access';
import { CONFIG, type Config } from '@guatu/platform';
import { JobQueue } from '@guatu/queue';

/** Answers /health/live and /health/ready on WORKER_HEALTH_PORT; without that variable nothing listens. */
@Injectable()
export class HealthServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Health');
  private readonly server = createServer((request, response) => void this.answer(request.url, response));

  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.workerHealthPort === undefined) return;
    this.server.listen(this.config.workerHealthPort, this.config.host);
    await once(this.server, 'listening');
  }

  async onModuleDestroy(): Promise<void> {
    if (!this.server.listening) return;
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async answer(url: string | undefined, response: ServerResponse): Promise<void> {
    const [status, text] = await this.judge(url);
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify({ status: text }));
  }

  /** Live: the process answers. Ready: database and queue answer too. */
  private async judge(url: string | undefined): Promise<[number, string]> {
    if (url === '/health/live') return [200, 'ok'];
    if (url !== '/health/ready') return [404, 'not found'];
    try {
      await Promise.all([this.database.query('SELECT 1'), this.queue.counts()]);
      return [200, 'ok'];
    } catch (error) {
      this.log.warn(`not ready: ${error instanceof Error ? error.message : String(error)}`);
      return [503, 'unavailable'];
    }
  }
}
