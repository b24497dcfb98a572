/** A place in the input that is wrong. */
export class ProblemPlaceDto {
  /** JSON path ("grants[2].role") or cell ("任务!F12"). */
  path!: string;
  message!: string;
}

/** What every failed request answers with, as application/problem+json (RFC 9457). */
export class ProblemDto {
  /** Always 'about:blank': `code` says which problem it is. */
  type!: string;
  title!: string;
  status!: number;
  /** Stable, for programs: 'common.versionConflict', ... */
  code!: string;
  /** For people, in the caller's language: what happened, what was kept, what to do. */
  detail!: string;
  /** Address of the request. */
  instance?: string;
  /** Where the input is wrong. */
  errors?: ProblemPlaceDto[];
}
