const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/**
 * Reads a Chinese numeral of 0–100 ("六十", "十二", "一百") or a digit string ("二〇二三"); null when it is
 * none.
 */
export function chineseNumeral(text: string): number | null {
  if (text === '一百' || text === '百') return 100;
  if (/^[零〇一二三四五六七八九]{1,4}$/.test(text)) {
    return Number(text.replace(/./g, (c) => String(digits[c])));
  }
  const tens = /^([一二两三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (!tens) return null;
  return (tens[1] ? digits[tens[1]]! : 1) * 10 + (tens[2] ? digits[tens[2]]! : 0);
}

/** Chinese numerals before 年, 月, 日 or 号 as Arabic digits: "九月三十日" → "9月30日". */
export const arabicDates = (text: string): string =>
  text.replace(/[零〇一二三四五六七八九十]+(?=[年月日号])/g, (numeral) =>
    String(chineseNumeral(numeral) ?? numeral),
  );
