export {
  channelNames,
  type Channel,
  type ChannelName,
  type ChannelPerson,
  type ChannelRoute,
  type OutgoingMessage,
  type SendOutcome,
} from './channel.js';
export { emailChannel } from './email/email-channel.js';
export { emailRoute } from './email/email-route.js';
export type { SmtpSettings } from './email/smtp-settings.js';
export { inAppRoute } from './in-app/in-app-route.js';
export { singleLine } from './single-line.js';
