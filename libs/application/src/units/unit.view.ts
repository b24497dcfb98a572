import type { Role, UnitKind } from '@guatu/domain';

export class UnitView {
  id!: number;
  parentId!: number | null;
  kind!: UnitKind;
  name!: string;
  shortName!: string | null;
  aliases!: string[];
  position!: number;
  active!: boolean;
  version!: number;
}

export class UserGrantView {
  role!: Role;
  unitId!: number;
}

/** An account as the administrator sees it. */
export class UserView {
  id!: number;
  login!: string;
  name!: string;
  unitId!: number;
  unitName!: string;
  phone!: string | null;
  email!: string | null;
  locale!: 'zh' | 'en';
  active!: boolean;
  locked!: boolean;
  grants!: UserGrantView[];
  version!: number;
}

export class UserPageView {
  users!: UserView[];
  nextCursor!: string | null;
}
