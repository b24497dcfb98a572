/** A start that cannot succeed as asked, in both languages, each with what the operator can do about it. */
export class StartError extends Error {
  override readonly name = 'StartError';

  constructor(
    readonly zh: string,
    readonly zhFix: string,
    message: string,
    readonly fix: string,
  ) {
    super(message);
  }
}
