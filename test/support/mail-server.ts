import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A refusal with an SMTP reply code. */
export function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** A real SMTP server on loopback that keeps what it takes, parsed. */
export class MailServer {
  readonly received: Email[] = [];
  /** Envelope recipients, in step with `received`. */
  readonly recipients: string[] = [];
  /** Refusals given to the next messages, first come first served. */
  readonly refusals: Error[] = [];
  private readonly server: SMTPServer;
  private waiting: { count: number; done: () => void }[] = [];

  private constructor(options: SMTPServerOptions) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      ...options,
      onData: (stream, session, callback) => {
        void this.take(buffer(stream), session.envelope.rcptTo.map(({ address }) => address).join(',')).then(
          (refused) => callback(refused),
          (error: Error) => callback(error),
        );
      },
    });
    this.server.on('error', () => undefined);
  }

  static async start(options: SMTPServerOptions = {}): Promise<MailServer> {
    const mail = new MailServer(options);
    await mail.listen(0);
    return mail;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  async listen(port: number): Promise<void> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server.server, 'listening');
  }

  /** Resolves once so many messages have been taken in all. */
  async until(count: number): Promise<void> {
    if (this.received.length >= count) return;
    await new Promise<void>((done) => this.waiting.push({ count, done }));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async take(content: Promise<Buffer>, recipient: string): Promise<Error | undefined> {
    const email = await PostalMime.parse(await content);
    const refused = this.refusals.shift();
    if (refused) return refused;
    this.received.push(email);
    this.recipients.push(recipient);
    for (const { done } of this.waiting.filter(({ count }) => this.received.length >= count)) done();
    this.waiting = this.waiting.filter(({ count }) => this.received.length < count);
    return undefined;
  }
}
