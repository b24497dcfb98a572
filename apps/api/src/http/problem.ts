import { STATUS_CODES } from 'node:http';
import type { Failure, Locale } from '@guatu/platform';
import type { ProblemDto } from './dto/problem.dto.js';

export const problemType = 'application/problem+json; charset=utf-8';

const chineseTitles: Record<number, string> = {
  400: '提交的内容有误',
  401: '未登录或登录失败',
  403: '无权使用',
  404: '找不到内容',
  409: '与现有内容冲突',
  410: '内容已过期',
  412: '内容已被他人更新',
  413: '内容过大',
  415: '不支持的格式',
  422: '无法处理',
  428: '缺少版本号',
  429: '操作过于频繁',
};

/** RFC 9457 problem details of a failure, in the reader's language. */
export function problemOf(failure: Failure, locale: Locale, instance: string): ProblemDto {
  const { status, code, paths } = failure;
  const english = STATUS_CODES[status] ?? 'Error';
  return {
    type: 'about:blank',
    title: locale === 'en' ? english : (chineseTitles[status] ?? '系统内部错误'),
    status,
    code,
    detail: failure.message(locale),
    instance,
    ...(paths.length > 0 && { errors: [...paths] }),
  };
}
