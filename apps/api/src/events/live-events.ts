import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { liveEventChannel, type LiveEvent } from '@guatu/data-access';
import { CONFIG, type Config } from '@guatu/platform';
import pg from 'pg';
import { Subject } from 'rxjs';

const retryMs = 2_000;

/**
 * One LISTEN connection of this process, shared by all its event streams. While it is down nothing is lost for
 * good: `resumed` tells every page to ask again.
 */
@Injectable()
export class LiveEvents implements OnModuleInit, BeforeApplicationShutdown, OnApplicationShutdown {
  readonly events = new Subject<LiveEvent | { kind: 'resumed' }>();
  private readonly logger = new Logger(LiveEvents.name);
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  /** Before the server closes: it waits for open streams, and they end with this. */
  beforeApplicationShutdown(): void {
    this.stopped = true;
    this.events.complete();
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'guatu-events',
      keepAlive: true,
    });
    client.on('notification', (message) => this.deliver(message.payload));
    client.on('error', (error) => this.reconnect(error));
    client.on('end', () => this.reconnect(new Error('connection ended')));
    try {
      await client.connect();
      await client.query(`LISTEN ${liveEventChannel}`);
      this.client = client;
    } catch (error) {
      this.reconnect(error);
    }
  }

  private deliver(payload: string | undefined): void {
    if (payload) this.events.next(JSON.parse(payload) as LiveEvent);
  }

  private reconnect(error: unknown): void {
    if (this.stopped || this.retry) return;
    this.logger.warn(
      `event connection lost (${error instanceof Error ? error.message : String(error)}), reconnecting`,
    );
    void this.client?.end().catch(() => undefined);
    this.client = undefined;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.listen().then(() => this.client && this.events.next({ kind: 'resumed' }));
    }, retryMs);
  }
}
