import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import {
  GetMailSettings,
  MailSettingsView,
  MailTestView,
  TestMail,
  UpdateMailSettings,
} from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller, SeenVersion } from '../http/caller.js';
import { MailSettingsDto, TestMailDto } from './dto/mail-settings.dto.js';

@Controller('settings/mail')
export class MailSettingsController {
  constructor(
    private readonly getMailSettings: GetMailSettings,
    private readonly updateMailSettings: UpdateMailSettings,
    private readonly testMail: TestMail,
  ) {}

  /** How mail goes out, without the password. */
  @Get()
  @Can('settings.manage')
  read(): Promise<MailSettingsView> {
    return this.getMailSettings.execute();
  }

  /** Replaces the settings. If-Match "0" when none were stored. */
  @Put()
  @Can('settings.manage')
  update(
    @Caller() caller: Principal,
    @SeenVersion() version: number,
    @Body() body: MailSettingsDto,
  ): Promise<MailSettingsView | Failure> {
    return this.updateMailSettings.execute(caller.userId, version, body);
  }

  /** Sends a test message with the stored settings. */
  @Post('test')
  @Can('settings.manage')
  @HttpCode(200)
  test(@Caller() caller: Principal, @Body() body: TestMailDto): Promise<MailTestView | Failure> {
    return this.testMail.execute(body.to, caller.locale);
  }
}
