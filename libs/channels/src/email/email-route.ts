import type { ChannelRoute } from '../channel.js';

/** E-mail, to whoever has an address. */
export const emailRoute: ChannelRoute = {
  name: 'email',
  leavesHouse: true,
  addressOf: ({ email }) => email,
};
