/** Key of the setting. */
export const mailSettingsKey = 'mail';

/** As stored. The password is sealed for the place it is sent to. */
export interface StoredMailSettings {
  enabled: boolean;
  host: string;
  port: number;
  security: 'none' | 'starttls' | 'tls';
  user: string | null;
  sealedPassword: string | null;
  fromAddress: string;
  fromName: string;
}

/** What the page shows before anything is stored. */
export const noMailSettings: StoredMailSettings = {
  enabled: false,
  host: '',
  port: 587,
  security: 'starttls',
  user: null,
  sealedPassword: null,
  fromAddress: '',
  fromName: '',
};

/** Where a password goes. One that was given for one place is never sent to another. */
export const passwordPurpose = ({ host, port, security, user }: StoredMailSettings): string =>
  JSON.stringify(['mail', host, port, security, user]);
