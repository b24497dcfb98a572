/** How mail goes out. */
export interface SmtpSettings {
  host: string;
  port: number;
  /** `tls` from the first byte (usually 465), `starttls` required before anything else (587), `none` in plain (25). */
  security: 'none' | 'starttls' | 'tls';
  user: string | null;
  password: string | null;
  fromAddress: string;
  fromName: string;
}
