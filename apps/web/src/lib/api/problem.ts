/** What the server says about a refused request (RFC 9457), in the caller's language. */
export interface Problem {
  title: string;
  status: number;
  detail: string;
  /** Stable name such as 'common.versionConflict'; 'network' when no answer came. */
  code: string;
  errors?: { path: string; message: string }[];
}

/** A request that did not succeed. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** Reads an error body whatever it is: a proxy may answer HTML. */
export function problemOf(status: number, body: unknown): Problem {
  const given = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return {
    status,
    title: given.title ?? `HTTP ${status}`,
    detail: given.detail ?? '',
    code: given.code ?? `http.${status}`,
    ...(Array.isArray(given.errors) ? { errors: given.errors } : {}),
  };
}

/** True for a lost connection: the server was not reached or did not answer. */
export const isOffline = (error: unknown): boolean =>
  error instanceof ProblemError && error.code === 'network';

export const isStatus = (error: unknown, status: number): error is ProblemError =>
  error instanceof ProblemError && error.status === status;
