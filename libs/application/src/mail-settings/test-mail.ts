import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { emailChannel } from '@guatu/channels';
import type { Failure, Locale } from '@guatu/platform';
import type { MailTestView } from '../alerts/inbox.view.js';
import { mailSettingsFailures } from './mail-settings-failures.js';
import { ReadSmtpSettings } from './read-smtp-settings.js';

const texts = {
  zh: {
    subject: '挂图：测试邮件',
    text: '这是一封测试邮件。收到它说明邮件设置可用。',
    unreadable: '已保存的密码无法用当前 SECRET_KEY 解密，请重新输入密码。',
  },
  en: {
    subject: 'Guatu: test message',
    text: 'This is a test. Receiving it means that the mail settings work.',
    unreadable: 'The stored password does not open with this SECRET_KEY; enter it again.',
  },
};

/** Sends one message with the stored settings, also while they are switched off. */
@Injectable()
export class TestMail {
  constructor(private readonly readSmtpSettings: ReadSmtpSettings) {}

  async execute(to: string, locale: Locale): Promise<MailTestView | Failure> {
    const smtp = await this.readSmtpSettings.execute();
    if (smtp.state === 'none') return mailSettingsFailures.notConfigured();
    const { subject, text, unreadable } = texts[locale];
    if (smtp.state === 'unreadable') return { sent: false, message: unreadable };
    const outcome = await emailChannel(smtp.settings).send({
      address: to,
      idempotencyKey: randomUUID(),
      subject,
      text,
      html: `<p>${text}</p>`,
    });
    return { sent: outcome.state === 'sent', message: outcome.detail };
  }
}
