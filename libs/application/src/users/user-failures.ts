import { defineFailures } from '@guatu/platform';

export const userFailures = defineFailures('users', {
  ownPassword: {
    status: 409,
    zh: '不能在此重置自己的密码，请在“我的账号”中修改。',
    en: 'Your own password is not reset here; change it in your account.',
  },
});
