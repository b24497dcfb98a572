/** One line of a digest. */
export class DigestLineView {
  itemId!: number;
  number!: string;
  title!: string;
  text!: string;
}

export class DigestSectionView {
  /** 'newlyOverdue' | 'stillOverdue' | 'dueSoon' */
  code!: string;
  title!: string;
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
  fired!: number;
  superseded!: number;
  digests!: number;
  deliveries!: number;
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
