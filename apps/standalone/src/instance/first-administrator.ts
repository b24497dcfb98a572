import type { INestApplicationContext } from '@nestjs/common';
import { SetUpInstance } from '@guatu/application';
import { Failure } from '@guatu/platform';
import { StartError } from '../console/start-error.js';

export interface FirstAdministrator {
  countyName: string;
  login: string;
  name: string;
  password: string;
}

/** The same form as the database asks for. */
const loginForm = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/**
 * ADMIN_LOGIN, ADMIN_PASSWORD, COUNTY_NAME and, if wanted, ADMIN_NAME; undefined when none of the first three is set.
 * @throws StartError when only some of them are, or the login has another form
 */
export function readFirstAdministrator(
  env: Record<string, string | undefined>,
): FirstAdministrator | undefined {
  const [login, password, countyName] = ['ADMIN_LOGIN', 'ADMIN_PASSWORD', 'COUNTY_NAME'].map(
    (name) => env[name]?.trim() ?? '',
  ) as [string, string, string];
  if (!login && !password && !countyName) return undefined;
  if (!login || !password || !countyName || !loginForm.test(login))
    throw new StartError(
      '首位管理员的环境变量不完整，或账号格式不对（小写字母、数字和 . _ -，至少两个字符）。',
      '同时设置 ADMIN_LOGIN、ADMIN_PASSWORD、COUNTY_NAME，或都不设置而在网页上初始化。',
      'The variables of the first administrator are incomplete, or ADMIN_LOGIN is not two or more of a-z 0-9 . _ -',
      'set ADMIN_LOGIN, ADMIN_PASSWORD and COUNTY_NAME together, or none of them and use the page.',
    );
  return { login, password, countyName, name: env['ADMIN_NAME']?.trim() || '系统管理员' };
}

/** @throws StartError with the product's own words when the password is refused */
export async function createFirstAdministrator(
  app: INestApplicationContext,
  administrator: FirstAdministrator,
): Promise<void> {
  const result = await app.get(SetUpInstance, { strict: false }).createFirstAdministrator(administrator);
  if (result instanceof Failure)
    throw new StartError(
      result.message('zh'),
      '更正 ADMIN_LOGIN、ADMIN_PASSWORD 后重新启动。',
      result.message('en'),
      'correct ADMIN_LOGIN or ADMIN_PASSWORD and start again.',
    );
  console.log(`✓ 首位管理员 · first administrator: ${administrator.login}`);
}
