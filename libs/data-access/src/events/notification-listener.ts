import pg from 'pg';

const retryMs = 2_000;

export interface NotificationListenerOptions {
  url: string;
  channel: string;
  /** Called for every notification, and after a lost connection is back: something may have been missed. */
  onWake: () => void;
  onError: (error: Error) => void;
}

/** One LISTEN connection that comes back by itself. Only a wake-up: what is to be done stands in a table. */
export class NotificationListener {
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: NotificationListenerOptions) {}

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.url,
      application_name: 'guatu-listen',
      keepAlive: true,
    });
    client.on('notification', () => this.options.onWake());
    client.on('error', (error) => this.reconnect(client, error));
    client.on('end', () => this.reconnect(client, new Error('connection ended')));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(this.options.channel)}`);
    } catch (error) {
      this.reconnect(client, error instanceof Error ? error : new Error(String(error)));
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private reconnect(client: pg.Client, error: Error): void {
    if (this.stopped || client !== this.client) return;
    this.client = undefined;
    this.options.onError(error);
    void client.end().catch(() => undefined);
    this.retry = setTimeout(() => {
      void this.start().then(() => this.client && this.options.onWake());
    }, retryMs);
  }
}
