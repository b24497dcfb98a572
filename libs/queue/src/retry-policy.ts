/** How a failing job is tried again. */
export interface RetryPolicy {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** Pause before the second try in milliseconds; it doubles each time. */
  readonly backoffMs: number;
}

/** 2, 4, 8, 16, 32 s: rides out a restart of the database or the mail server, and gives up within about a minute. */
export const defaultRetryPolicy: RetryPolicy = { attempts: 6, backoffMs: 2_000 };
