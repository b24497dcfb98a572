import type { Locale } from './light.js';
import type { Reason } from './reason.js';
import { reasonInChinese } from './reason-text.zh.js';
import { reasonInEnglish } from './reason-text.en.js';

/** A reason in words a leader can read, without a full stop, so that several can be joined. */
export function reasonText(reason: Reason, locale: Locale): string {
  return locale === 'zh' ? reasonInChinese(reason) : reasonInEnglish(reason);
}
