import { defineFailures } from './failure.js';

/** Failures that any route can have. */
export const commonFailures = defineFailures('common', {
  invalidInput: {
    status: 400,
    zh: '提交的内容有误，未作任何更改。请按提示修改后重试。',
    en: 'The input is not valid; nothing was changed. Correct the marked places and try again.',
  },
  notSignedIn: { status: 401, zh: '请先登录。', en: 'Please sign in.' },
  forbidden: { status: 403, zh: '您的角色不能使用此功能。', en: 'Your role may not use this.' },
  crossSite: {
    status: 403,
    zh: '请求来自其他网站，已拒绝。请在本系统页面内操作。',
    en: 'The request came from another site and was refused.',
  },
  notFound: {
    status: 404,
    zh: '找不到所请求的内容，它可能已被删除，或不在您的权限范围内。',
    en: 'Not found: it may be gone, or outside what you may see.',
  },
  versionConflict: {
    status: 412,
    zh: '内容已被他人更新，您的更改尚未保存。请查看最新内容后再提交。',
    en: 'Somebody else has changed this since you opened it; your change was not saved. Look at the newest state and submit again.',
  },
  versionMissing: {
    status: 428,
    zh: '缺少版本号（If-Match），未作任何更改。',
    en: 'The version (If-Match) is missing; nothing was changed.',
  },
  keyReused: {
    status: 422,
    zh: '同一个 Idempotency-Key 已用于不同内容的请求。',
    en: 'This Idempotency-Key was used for a different request.',
  },
  inProgress: {
    status: 409,
    zh: '同一请求正在处理中，请稍候。',
    en: 'The same request is still being handled.',
  },
  tooMany: {
    status: 429,
    zh: '操作过于频繁，请 {seconds} 秒后重试。',
    en: 'Too many requests; try again in {seconds} seconds.',
  },
  tooLarge: {
    status: 413,
    zh: '内容超过上限 {limit}，已拒绝，未作任何更改。',
    en: 'Larger than the limit of {limit}; refused, nothing was changed.',
  },
  unsupportedType: {
    status: 415,
    zh: '不支持这种格式的内容，请以 JSON（application/json）提交，未作任何更改。',
    en: 'This kind of content is not read here; send JSON (application/json). Nothing was changed.',
  },
  unexpected: {
    status: 500,
    zh: '系统内部错误，未作任何更改。请稍后重试；仍不成功请联系管理员并告知编号 {reference}。',
    en: 'Internal error; nothing was changed. Try again later, or tell the administrator the reference {reference}.',
  },
});
