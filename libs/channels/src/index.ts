export {
  channelNames,
  type Channel,
  type ChannelName,
  type ChannelPerson,
  type OutgoingMessage,
  type SendOutcome,
} from './channel.js';
export { emailChannel } from './email/email-channel.js';
export type { SmtpSettings } from './email/smtp-settings.js';
export { inAppChannel } from './in-app/in-app-channel.js';
export { singleLine } from './single-line.js';
