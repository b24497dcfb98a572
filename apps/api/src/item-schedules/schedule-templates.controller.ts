import { Controller, Get } from '@nestjs/common';
import { ListScheduleTemplates, ScheduleTemplateView } from '@guatu/application';
import type { Principal } from '@guatu/domain';
import { SignedIn } from '../http/access.js';
import { Caller } from '../http/caller.js';

@Controller('schedule-templates')
export class ScheduleTemplatesController {
  constructor(private readonly listTemplates: ListScheduleTemplates) {}

  /** Usual steps by kind of work, to start a schedule from. */
  @Get()
  @SignedIn()
  list(@Caller() caller: Principal): ScheduleTemplateView[] {
    return this.listTemplates.execute(caller);
  }
}
