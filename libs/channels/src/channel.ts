/** Names as they are stored in `delivery.channel`. */
export const channelNames = ['inApp', 'email'] as const;
export type ChannelName = (typeof channelNames)[number];

/** What a channel may need to reach a person. */
export interface ChannelPerson {
  userId: number;
  email: string | null;
}

/** One message to one person, already in that person's language. */
export interface OutgoingMessage {
  address: string;
  /** Stays the same when a message is sent again, so that a repeat can be recognised. */
  idempotencyKey: string;
  /** May hold anything a person typed; the channel makes it safe for its headers. */
  subject: string;
  text: string;
  /** Body fragment; every text in it is escaped already. */
  html: string;
}

/**
 * What became of a try. `transient`: the same message may get through later. `permanent`: it never will, to this
 * address with these settings. `detail` is what the other side said, one line, safe to show.
 */
export interface SendOutcome {
  state: 'sent' | 'transient' | 'permanent';
  detail: string;
}

/** One way to reach people, as far as one can tell without its settings. */
export interface ChannelRoute {
  readonly name: ChannelName;
  /** False: the stored digest is the message itself and nothing leaves the house. */
  readonly leavesHouse: boolean;
  /** Where this person is reached, or null when not over this channel. */
  addressOf(person: ChannelPerson): string | null;
}

/** A way that is ready to be used. Sending never throws: every answer of the outside is an outcome. */
export interface Channel extends ChannelRoute {
  send(message: OutgoingMessage): Promise<SendOutcome>;
}
