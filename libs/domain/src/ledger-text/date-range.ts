/**
 * Splits "2022年12月—2023年3月", "1月10日至2月20日", "2023年1-3月", "2023.1.5-2023.3.31" into both ends, the
 * second with the year of the first when it names none (the next year when its month lies before). Null when the
 * text is no range. Takes compact text with Arabic digits.
 */
export function splitDateRange(text: string): { from: string; to: string } | null {
  const match =
    /^(.*\d年)?(\d{1,2})-(\d{1,2}月.*)$/.exec(text)?.slice(1) ??
    /^()(.*\d.*?|.*季度?)(?:至|到|~|〜|—+|–+|--+)(.*[\d季年].*)$/.exec(text)?.slice(1) ??
    /^()(.*[年月日号度季])-(.*[\d季年].*)$/.exec(text)?.slice(1) ??
    /^()(\d[\d.]*\.\d+|\d{4}\/[\d/]+)-(\d[\d./]*)$/.exec(text)?.slice(1);
  if (!match) return null;
  const [head = '', first = '', second = ''] = match;
  const from = head + (head && !/[月日]/.test(first) ? `${first}月` : first);
  return { from, to: inheritYear(from, second) };
}

const monthOf = (text: string): number => Number(/^(\d{1,2})(?:月|[.\-/]|$)/.exec(text)?.[1] ?? 0);

function inheritYear(from: string, to: string): string {
  const dayOnly = /^\d{1,2}[日号]$/.test(to);
  if (dayOnly) return from.replace(/\d{1,2}[日号]$/, '') + to;
  const year = /^(\d{4})(?:年|[.\-/])/.exec(from)?.[1];
  if (!year || /^\d{4}|^\d{2}年|[今明次当本]年/.test(to)) return to;
  const start = monthOf(from.slice(year.length + 1));
  const end = monthOf(to);
  return `${end && end < start ? Number(year) + 1 : year}年${to}`;
}
