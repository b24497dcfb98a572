import type { Role } from '@guatu/domain';
import type { DemoAccountView } from '../instance/instance.view.js';
import type { DemoCounty } from './demo-files.js';

/** One password for every demonstration account; it is printed at start and in the README. */
export const demoPassword = 'guatu-demo-2023';

const purposes: Record<Role, string> = {
  administrator: '系统管理：单位、账号和设置',
  supervisor: '督查室：导入台账、分派、督办',
  leader: '领导：看总览，点开红灯事项',
  unitHead: '单位负责人：看本单位事项',
  unitClerk: '单位填报员：更新进展',
};

/** Accounts to show to a visitor. Two counties have a party secretary each, so the purpose says whose. */
export function featuredAccounts(counties: readonly DemoCounty[]): DemoAccountView[] {
  return counties.flatMap(({ name: county, units: city, people }) =>
    people
      .filter(({ featured }) => featured)
      .map(({ login, name, role, unit }) => {
        const place = unit === city.shortName ? city.name : county;
        return { login, password: demoPassword, name, purpose: `${place} · ${purposes[role]}` };
      }),
  );
}
