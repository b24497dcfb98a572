/** An account that the demonstration ships with. */
export class DemoAccountView {
  login!: string;
  password!: string;
  name!: string;
  /** What this account is for, Chinese. */
  purpose!: string;
}

/** What the page must know before anybody has signed in. */
export class InstanceView {
  version!: string;
  /** Business day 'YYYY-MM-DD' in the instance's zone. */
  today!: string;
  timeZone!: string;
  /** The day is pinned for a demonstration. */
  dayIsPinned!: boolean;
  /** No account exists yet: ask for the first administrator. */
  setupNeeded!: boolean;
  /** Empty outside a demonstration. */
  demoAccounts!: DemoAccountView[];
}
