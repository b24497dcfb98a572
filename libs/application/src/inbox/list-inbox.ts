import { Injectable } from '@nestjs/common';
import { InboxRepository, type InboxRow } from '@guatu/data-access';
import type { DigestContent } from '../alerts/digest/digest-content.js';
import type { InboxMessageView, InboxPageView } from '../alerts/inbox.view.js';

/** A person's own messages, newest first. */
@Injectable()
export class ListInbox {
  constructor(private readonly inbox: InboxRepository) {}

  async execute(userId: number, cursor: number | null, limit = 20): Promise<InboxPageView> {
    const [rows, unread] = await Promise.all([
      this.inbox.page(userId, cursor, limit + 1),
      this.inbox.unread(userId),
    ]);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      messages: page.map(toView),
      unread,
      nextCursor: rows.length > limit && last ? String(last.id) : null,
    };
  }
}

function toView({ content, createdAt, readAt, ...row }: InboxRow): InboxMessageView {
  // Written by write-digest.ts and by nothing else.
  const { sections } = content as DigestContent;
  return {
    ...row,
    sections,
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}
