import { Module } from '@nestjs/common';
import { GetMailSettings } from './get-mail-settings.js';
import { ReadSmtpSettings } from './read-smtp-settings.js';
import { TestMail } from './test-mail.js';
import { UpdateMailSettings } from './update-mail-settings.js';

const useCases = [GetMailSettings, ReadSmtpSettings, TestMail, UpdateMailSettings];

/** How mail goes out. */
@Module({ providers: useCases, exports: useCases })
export class MailSettingsModule {}
