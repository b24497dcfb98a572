import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { InboxPageView, ListInbox, MarkRead } from '@guatu/application';
import type { Principal } from '@guatu/domain';
import type { Failure } from '@guatu/platform';
import { Can } from '../http/access.js';
import { Caller } from '../http/caller.js';
import { InboxQueryDto } from './dto/inbox-query.dto.js';
import { PlaceParam } from '../http/id-param.js';

/** One's own messages; nobody sees another's. */
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly listInbox: ListInbox,
    private readonly markRead: MarkRead,
  ) {}

  @Get()
  @Can('inbox.read')
  list(@Caller() caller: Principal, @Query() query: InboxQueryDto): Promise<InboxPageView> {
    return this.listInbox.execute(caller.userId, query.cursor ?? null, query.limit);
  }

  @Post('read-all')
  @Can('inbox.read')
  @HttpCode(204)
  readAll(@Caller() caller: Principal): Promise<void> {
    return this.markRead.all(caller.userId);
  }

  @Post(':id/read')
  @Can('inbox.read')
  @HttpCode(204)
  read(@Caller() caller: Principal, @PlaceParam() id: number): Promise<Failure | undefined> {
    return this.markRead.one(caller.userId, id);
  }
}
