import type { Permission, Role } from '@guatu/domain';

/** A role and where it counts. */
export class GrantView {
  role!: Role;
  unitId!: number;
  unitName!: string;
}

/** The signed-in person. */
export class MeView {
  id!: number;
  login!: string;
  name!: string;
  unitId!: number;
  unitName!: string;
  email!: string | null;
  phone!: string | null;
  locale!: 'zh' | 'en';
  grants!: GrantView[];
  /** What the page may offer; the server checks again. */
  permissions!: Permission[];
  /** Of the account; If-Match on changes. */
  version!: number;
}
