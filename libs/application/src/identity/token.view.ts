/** An API token without its secret. */
export class TokenView {
  id!: number;
  name!: string;
  createdAt!: string;
  expiresAt!: string;
  /** Day of the last use, or null. */
  lastUsedOn!: string | null;
}

export class NewTokenView extends TokenView {
  /** Shown once. */
  token!: string;
}
