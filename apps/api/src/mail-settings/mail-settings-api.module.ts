import { Module } from '@nestjs/common';
import { MailSettingsModule } from '@guatu/application';
import { MailSettingsController } from './mail-settings.controller.js';

@Module({ imports: [MailSettingsModule], controllers: [MailSettingsController] })
export class MailSettingsApiModule {}
