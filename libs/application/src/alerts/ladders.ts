import type { AlertRuleRow } from '@guatu/data-access';
import { defaultLadder, type Ladder, recipientRoles, type Rung } from '@guatu/domain';

/** A ladder whose rungs are rows. */
export interface StoredLadder {
  ladder: Ladder;
  ruleIds: ReadonlyMap<string, number>;
}

/** The ladders in force: a campaign with rules of its own goes by them alone, every other by the instance's. */
export class Ladders {
  private readonly byCampaign = new Map<number | null, StoredLadder>();

  constructor(rules: readonly AlertRuleRow[]) {
    for (const campaignId of new Set([null, ...rules.map((rule) => rule.campaignId)])) {
      const own = rules.filter((rule) => rule.campaignId === campaignId && rule.active);
      this.byCampaign.set(campaignId, {
        ladder: { ...defaultLadder, rungs: own.map(toRung) },
        ruleIds: new Map(own.map(({ code, id }) => [code, id])),
      });
    }
  }

  of(campaignId: number): StoredLadder {
    const found = this.byCampaign.get(campaignId) ?? this.byCampaign.get(null);
    if (!found) throw new Error('the instance has no ladder');
    return found;
  }

  /** Working days before the due date at which the earliest rung of any ladder fires; 0 when none does before. */
  get earliest(): number {
    const offsets = [...this.byCampaign.values()].flatMap(({ ladder }) =>
      ladder.rungs.map(({ offset }) => -offset),
    );
    return Math.max(0, ...offsets);
  }
}

/** Roles this release does not know reach nobody. */
function toRung({ code, offset, recipients }: AlertRuleRow): Rung {
  return { code, offset, recipients: recipientRoles.filter((role) => recipients.includes(role)) };
}
