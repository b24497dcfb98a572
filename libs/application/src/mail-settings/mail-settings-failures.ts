import { defineFailures } from '@guatu/platform';

export const mailSettingsFailures = defineFailures('mailSettings', {
  noSecretKey: {
    status: 409,
    zh: '服务器未配置 SECRET_KEY，无法加密保存邮箱密码，设置未保存。请管理员配置后重试（openssl rand -base64 32）。',
    en: 'The server has no SECRET_KEY with which to encrypt the password; nothing was saved. Set one (openssl rand -base64 32) and try again.',
  },
  passwordNeeded: {
    status: 400,
    zh: '更改邮件服务器、端口、加密方式或账号时，须重新输入密码，设置未保存。',
    en: 'A changed server, port, encryption or user needs the password again; nothing was saved.',
  },
  notConfigured: {
    status: 409,
    zh: '尚未保存邮件设置，请先保存再测试。',
    en: 'No mail settings are stored yet; save them before testing.',
  },
});
