import type { Channel } from '../channel.js';

/** The inbox of the page, always there. The stored digest is the message, so it is there as soon as it is written. */
export const inAppChannel: Channel = {
  name: 'inApp',
  leavesHouse: false,
  addressOf: ({ userId }) => `user:${userId}`,
  send: () => Promise.resolve({ state: 'sent', detail: 'inbox' }),
};
