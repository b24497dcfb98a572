/** What went wrong, stable across releases; the start command maps every code to a non-zero exit. */
export type EmbeddedPostgresErrorCode =
  | 'binaries-missing'
  | 'account-missing'
  | 'folder-unusable'
  | 'folder-version'
  | 'folder-in-use'
  | 'port-taken'
  | 'start-failed';

/** A start that cannot succeed as asked: `message` says what, `fix` says what the operator can do about it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
    readonly fix: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The text of anything thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The errno name (`EACCES`, …) of a failed system call, or undefined. */
export const errnoOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
