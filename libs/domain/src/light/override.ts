import type { PlainDate } from '../date/plain-date.js';
import type { Assessment } from './assess.js';
import { isWorse, type Colour, type Light } from './light.js';

/** A person's judgement over the computed light: only worse, with a name, a reason and an end (docs/domain.md §4.3). */
export interface LightOverride {
  light: Colour;
  author: string;
  reason: string;
  /** The last day on which it holds. */
  expiresOn: PlainDate;
}

/** Why an override is refused, or null. */
export function overrideProblem(
  override: LightOverride,
  computed: Light,
  asOf: PlainDate,
): 'notWorse' | 'noAuthor' | 'noReason' | 'expired' | null {
  if (!isWorse(computed, override.light)) return 'notWorse';
  if (override.author.trim() === '') return 'noAuthor';
  if (override.reason.trim() === '') return 'noReason';
  return override.expiresOn < asOf ? 'expired' : null;
}

/** The assessment with the override laid over it; unchanged when the override has no force on this day or is not worse. */
export function applyOverride(assessment: Assessment, override: LightOverride): Assessment {
  if (overrideProblem(override, assessment.light, assessment.asOf)) return assessment;
  const { author, reason, expiresOn } = override;
  const params = { from: assessment.light, author, reason, expiresOn };
  return {
    ...assessment,
    light: override.light,
    reasons: [{ code: 'overridden', params }, ...assessment.reasons],
  };
}
