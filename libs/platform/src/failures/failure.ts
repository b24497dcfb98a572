export type Locale = 'zh' | 'en';

/** A place in the input that is wrong: a JSON path ("steps[2].duration") or a cell ("任务!F12"). */
export interface FailurePath {
  path: string;
  message: string;
}

export type FailureParams = Record<string, string | number>;

interface FailureText {
  /** HTTP status the failure maps to. */
  status: number;
  /** What happened, what was kept, what to do; `{name}` is replaced by the parameter. */
  zh: string;
  en: string;
}

/**
 * An expected failure: a use-case returns it, it is not thrown. `code` is stable ("items.versionConflict") and
 * is what programs look at; the text is for people.
 */
export class Failure {
  constructor(
    readonly code: string,
    private readonly text: FailureText,
    readonly params: FailureParams = {},
    readonly paths: readonly FailurePath[] = [],
  ) {}

  get status(): number {
    return this.text.status;
  }

  message(locale: Locale): string {
    return this.text[locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(this.params[name] ?? whole),
    );
  }
}

export type FailureMaker = (params?: FailureParams, paths?: readonly FailurePath[]) => Failure;

/** Declares the failures of one feature; the key becomes the second half of the code. */
export function defineFailures<Key extends string>(
  feature: string,
  texts: Record<Key, FailureText>,
): Record<Key, FailureMaker> {
  const makers = Object.entries<FailureText>(texts).map(([key, text]) => {
    const make: FailureMaker = (params, paths) => new Failure(`${feature}.${key}`, text, params, paths);
    return [key, make] as const;
  });
  return Object.fromEntries(makers) as Record<Key, FailureMaker>;
}

/** Carries a Failure through code that can only throw (guards, pipes, inside a transaction to roll it back). */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'FailureError';
  }
}
