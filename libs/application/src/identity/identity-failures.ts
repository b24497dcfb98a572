import { defineFailures } from '@guatu/platform';

export const identityFailures = defineFailures('identity', {
  wrongCredentials: {
    status: 401,
    zh: '账号或密码不正确，或账号已锁定。连续输错 {attempts} 次，账号将锁定 {minutes} 分钟；可稍后重试，或请管理员解锁。',
    en: 'Wrong account or password, or the account is locked. {attempts} wrong attempts lock an account for {minutes} minutes; try again later, or ask an administrator to unlock it.',
  },
  wrongPassword: {
    status: 400,
    zh: '当前密码不正确，密码未更改。',
    en: 'The current password is wrong; the password was not changed.',
  },
  weakPassword: {
    status: 400,
    zh: '密码至少 {length} 个字符，且不能与账号相同。',
    en: 'A password has at least {length} characters and is not the account name.',
  },
  loginTaken: {
    status: 409,
    zh: '账号“{login}”已被使用，请换一个。',
    en: 'The account name "{login}" is taken; choose another.',
  },
  unknownUnit: {
    status: 400,
    zh: '单位不存在或不在您的管理范围内，未作任何更改。',
    en: 'The unit does not exist or is outside what you manage; nothing was changed.',
  },
  lastAdministrator: {
    status: 409,
    zh: '这是最后一位系统管理员，不能停用或取消其角色。请先指定另一位管理员。',
    en: 'This is the last administrator; name another one first.',
  },
  setupDone: {
    status: 409,
    zh: '系统已完成初始化，请直接登录。',
    en: 'This instance has been set up already; please sign in.',
  },
  setupCode: {
    status: 403,
    zh: '初始化码不正确。请查看服务器启动时打印的初始化码。',
    en: 'Wrong set-up code. It is printed on the server console at start.',
  },
  tokenExpiry: {
    status: 400,
    zh: '令牌有效期须晚于 {today}（服务器的实际日期），且不晚于 {latest}。',
    en: 'A token expires after {today} (the actual date of the server) and on {latest} at the latest.',
  },
});
