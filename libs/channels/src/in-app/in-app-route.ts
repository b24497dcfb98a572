import type { ChannelRoute } from '../channel.js';

/** The inbox of the page, always there. The digest as stored is the message: nothing has to be sent. */
export const inAppRoute: ChannelRoute = {
  name: 'inApp',
  leavesHouse: false,
  addressOf: ({ userId }) => `user:${userId}`,
};
