/** A payload that is not what its job declares: a mistake of the sender, so it is never retried. */
export class BadPayloadError extends Error {
  override readonly name = 'BadPayloadError';

  constructor(
    readonly job: string,
    readonly problems: readonly string[],
  ) {
    super(`Bad payload for job "${job}": ${problems.join('; ')}`);
  }
}

/** Reads one field; returns what is wrong with it, or null. */
interface Field<T, Optional extends boolean> {
  readonly optional: Optional;
  readonly problem: (value: unknown) => string | null;
  /** Carries the type only. */
  readonly type?: T;
}

type Fields = Readonly<Record<string, Field<string, boolean>>>;

/** The object type that a set of fields describes. */
export type PayloadOf<F extends Fields> = {
  readonly [K in keyof F as F[K]['optional'] extends false ? K : never]: NonNullable<F[K]['type']>;
} & {
  readonly [K in keyof F as F[K]['optional'] extends true ? K : never]?: NonNullable<F[K]['type']>;
};

/** A reference to a row; never the row itself, which may have changed when the job runs. */
export const id: Field<string, false> = {
  optional: false,
  problem: (value) => (typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? null : 'is not an id'),
};

/** A business day, 'YYYY-MM-DD'. */
const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** A business day, 'YYYY-MM-DD', that may be left out: the handler then takes the day on which it runs. */
export const optionalDay: Field<string, true> = {
  optional: true,
  problem: (value) => (value === undefined || isDay(value) ? null : 'is not a day of the form YYYY-MM-DD'),
};

/**
 * Checks a payload against its fields and copies exactly these.
 * @throws BadPayloadError naming every missing, wrong or unknown field
 */
export function parsePayload<F extends Fields>(job: string, fields: F, value: unknown): PayloadOf<F> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadPayloadError(job, ['is not an object']);
  const given = Object.entries(value).filter(([, content]) => content !== undefined);
  const content = new Map<string, unknown>(given);
  const problems = Object.entries(fields).flatMap(([name, field]) => {
    const problem = field.problem(content.get(name));
    return problem === null ? [] : [`${name} ${problem}`];
  });
  const unknown = given
    .filter(([name]) => !Object.hasOwn(fields, name))
    .map(([name]) => `${name} is not known`);
  if (problems.length + unknown.length > 0) throw new BadPayloadError(job, [...problems, ...unknown]);
  // Every field was checked above, which the compiler cannot follow through entries.
  return Object.fromEntries(given) as PayloadOf<F>;
}
