import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { NotificationListener, outboxChannel } from '@guatu/data-access';
import { CONFIG, type Config } from '@guatu/platform';
import { RelayOutbox } from './relay-outbox.js';

/** How long a row waits at most when its notification was missed. */
const pollMs = 15_000;

/** Runs the relay when a commit with new rows is heard, and by the clock in case it was not. */
@Injectable()
export class OutboxWaker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Outbox');
  private readonly listener: NotificationListener;
  private poll: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly relay: RelayOutbox,
  ) {
    this.listener = new NotificationListener({
      url: config.databaseUrl,
      channel: outboxChannel,
      onWake: () => this.wake(),
      onError: (error) => this.log.warn(`Not listening, polling only: ${error.message}`),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.start();
    this.poll = setInterval(() => this.wake(), pollMs);
    this.wake();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.poll);
    await this.listener.stop();
    await this.running;
  }

  /** One run at a time; what is heard during it starts one more. */
  private wake(): void {
    this.again = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  private async run(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      await this.relay.execute().catch((error: unknown) => {
        this.log.error(`Relay failed, trying again at the next poll: ${String(error)}`);
      });
    }
  }
}
