import { Controller, type MessageEvent, Sse } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { LiveEvent } from '@guatu/data-access';
import type { Principal } from '@guatu/domain';
import { bufferTime, filter, interval, last, map, merge, mergeMap, type Observable, takeUntil } from 'rxjs';
import { SignedIn } from '../http/access.js';
import { Caller } from '../http/caller.js';
import { LiveEvents } from './live-events.js';

/** An import changes thousands of items; the page needs to hear of it once. */
const gatherMs = 200;
const heartbeatMs = 25_000;

@Controller('events')
export class EventsController {
  constructor(private readonly live: LiveEvents) {}

  /** Server-sent events that say what to ask again: 'changed' {campaignId, itemId?}, 'inbox' {}, 'resumed' {}. */
  @Sse()
  @SignedIn()
  @ApiExcludeEndpoint()
  stream(@Caller() caller: Principal): Observable<MessageEvent> {
    const changes = this.live.events.pipe(
      filter((event) => concerns(event, caller)),
      bufferTime(gatherMs),
      mergeMap((events) => distinct(events.map(toMessage))),
    );
    const heartbeat = interval(heartbeatMs).pipe(
      map(() => ({ type: 'heartbeat', data: {} })),
      takeUntil(this.live.events.pipe(last(null, null))),
    );
    return merge(changes, heartbeat);
  }
}

function concerns(event: LiveEvent | { kind: 'resumed' }, caller: Principal): boolean {
  if (event.kind === 'inbox') return event.userIds.includes(caller.userId);
  return event.kind !== 'identity';
}

function toMessage(event: LiveEvent | { kind: 'resumed' }): MessageEvent {
  if (event.kind !== 'changed') return { type: event.kind, data: {} };
  return { type: 'changed', data: { campaignId: event.campaignId, itemId: event.itemId ?? null } };
}

function distinct(messages: MessageEvent[]): MessageEvent[] {
  const seen = new Map(messages.map((message) => [JSON.stringify(message), message]));
  return [...seen.values()];
}
