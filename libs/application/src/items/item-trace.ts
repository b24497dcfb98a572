import { Injectable } from '@nestjs/common';
import { AuditRepository, EventPublisher } from '@guatu/data-access';
import { changedFields } from '../audit/changed-fields.js';

/** Leaves the trace of a change of an item: the audit entry and the word to open pages. */
@Injectable()
export class ItemTrace {
  constructor(
    private readonly audit: AuditRepository,
    private readonly events: EventPublisher,
  ) {}

  /** `stored` holds whatever `patch` may change; milestones are in it when the patch names them. */
  async changed(
    actorId: number,
    action: string,
    stored: { id: number; campaignId: number; milestones?: unknown },
    patch: object,
    note: string | null = null,
  ): Promise<void> {
    const change = changedFields(stored, patch);
    await this.audit.append([{ actorId, action, entity: 'item', entityId: stored.id, ...change, note }]);
    await this.events.publish({ kind: 'changed', campaignId: stored.campaignId, itemId: stored.id });
  }
}
