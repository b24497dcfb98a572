import type { PlainDate } from '../date/plain-date.js';

/**
 * Why a network cannot be scheduled. `path` names the place as in the input ("steps[2].duration"); days are whole
 * numbers, ids those of the input.
 */
export type NetworkProblem =
  | { code: 'badDate'; path: string }
  | { code: 'deadlineBeforeAsOf'; path: string; deadline: PlainDate; asOf: PlainDate }
  | { code: 'noSteps'; path: string }
  | { code: 'badId'; path: string }
  | { code: 'duplicateId'; path: string; id: string }
  | { code: 'badDuration'; path: string; id: string }
  | { code: 'badUnit'; path: string }
  | { code: 'badLinkType'; path: string }
  | { code: 'badLag'; path: string }
  | { code: 'unknownId'; path: string; id: string }
  | { code: 'badBlackout'; path: string }
  | { code: 'finishBeforeStart'; path: string; id: string }
  | { code: 'actualAfterAsOf'; path: string; id: string }
  /** The members in the order of their links; the last is linked to the first. */
  | { code: 'cycle'; path: string; ids: string[] }
  /** The calendar runs out of days on which the step (or the deadline) could fall. */
  | { code: 'noWorkingDay'; path: string }
  /** The dates leave the years 0001 to 9999. */
  | { code: 'outOfRange'; path: string; id: string };

/** A network with problems was to be scheduled. */
export class InvalidNetworkError extends Error {
  override readonly name = 'InvalidNetworkError';

  constructor(readonly problems: readonly NetworkProblem[]) {
    super(problems.map(({ code, path }) => `${code} at ${path}`).join('; '));
  }
}
