/** One line of a digest. */
export class DigestLineView {
  itemId!: number;
  number!: string;
  title!: string;
  text!: string;
}

export class DigestSectionView {
  code!: 'newlyOverdue' | 'stillOverdue' | 'dueSoon';
  /** Name of the section with its count, in the recipient's language. */
  title!: string;
  /** Items in the section; `lines` shows the first of them. */
  total!: number;
  lines!: DigestLineView[];
}

/** One day's digest in the inbox. */
export class InboxMessageView {
  id!: number;
  /** Business day, YYYY-MM-DD. */
  day!: string;
  subject!: string;
  sections!: DigestSectionView[];
  createdAt!: string;
  readAt!: string | null;
}

export class InboxPageView {
  messages!: InboxMessageView[];
  unread!: number;
  nextCursor!: string | null;
}

/** What a scan did. */
export class ScanResultView {
  day!: string;
  /** False on a rest day: nothing is sent. */
  workingDay!: boolean;
  /** Occurrences that this scan put into the ledger and into a digest. */
  fired!: number;
  /** Occurrences put into the ledger only: something newer took their place. */
  superseded!: number;
  /** Digests written or added to. */
  digests!: number;
  /** Messages handed over for sending; the inbox needs none. */
  deliveries!: number;
}

/** How a message went out, or why not yet. */
export class AlertDeliveryView {
  channel!: 'inApp' | 'email';
  status!: 'queued' | 'sending' | 'sent' | 'failed';
  /** What the other side answered, when it did not go out. */
  lastError!: string | null;
}

/** One line of the alert ledger. */
export class AlertView {
  id!: number;
  itemId!: number;
  itemNumber!: string;
  itemTitle!: string;
  ruleCode!: string;
  recipientName!: string;
  firesOn!: string;
  outcome!: 'sent' | 'superseded';
  channels!: string[];
  /** Of the digest it went out with; empty when superseded. */
  deliveries!: AlertDeliveryView[];
  createdAt!: string;
}

export class AlertPageView {
  alerts!: AlertView[];
  nextCursor!: string | null;
}

/** Outgoing mail. The password is never shown again; `hasPassword` says that one is stored. */
export class MailSettingsView {
  enabled!: boolean;
  host!: string;
  port!: number;
  /** 'none' | 'starttls' | 'tls' */
  security!: 'none' | 'starttls' | 'tls';
  user!: string | null;
  hasPassword!: boolean;
  fromAddress!: string;
  fromName!: string;
  version!: number;
}

/** Outcome of a test message. */
export class MailTestView {
  sent!: boolean;
  /** What the mail server answered, or why it could not be reached. */
  message!: string;
}
