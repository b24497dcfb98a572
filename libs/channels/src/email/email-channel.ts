import { createTransport } from 'nodemailer';
import type { Channel, OutgoingMessage, SendOutcome } from '../channel.js';
import { singleLine } from '../single-line.js';
import { emailRoute } from './email-route.js';
import { classifySmtpError } from './classify-smtp-error.js';
import type { SmtpSettings } from './smtp-settings.js';

/** Subjects longer than this are cut by mail programs anyway. */
const longestSubject = 150;

/** A server that says nothing is let go well before the sender's lease on the delivery ends. */
const timeouts = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
};

/** No try outlives this, however slowly a server drips; shorter than the sender's lease on a delivery. */
const longestTryMs = 60_000;

/** E-mail over SMTP, one connection a message. */
export function emailChannel(settings: SmtpSettings): Channel {
  const transport = createTransport({
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    requireTLS: settings.security === 'starttls',
    ignoreTLS: settings.security === 'none',
    auth: settings.user === null ? undefined : { user: settings.user, pass: settings.password ?? '' },
    // Bodies come from what people typed: never read as a path or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
  });
  const from = { name: singleLine(settings.fromName, 100), address: settings.fromAddress };
  const domain = settings.fromAddress.slice(settings.fromAddress.indexOf('@') + 1);

  return {
    ...emailRoute,
    async send(message: OutgoingMessage): Promise<SendOutcome> {
      try {
        const { response } = await transport.sendMail({
          from,
          // An object, not a string: commas and quotes in it are not read as a list of addresses.
          to: { name: '', address: message.address },
          envelope: { from: settings.fromAddress, to: [message.address] },
          subject: singleLine(message.subject, longestSubject),
          text: message.text,
          html: message.html,
          signal: AbortSignal.timeout(longestTryMs),
          messageId: `<${message.idempotencyKey}@${domain}>`,
          headers: { 'X-Idempotency-Key': message.idempotencyKey, 'Auto-Submitted': 'auto-generated' },
        });
        return { state: 'sent', detail: singleLine(response, 300) };
      } catch (error) {
        return classifySmtpError(error);
      } finally {
        transport.close();
      }
    },
  };
}
