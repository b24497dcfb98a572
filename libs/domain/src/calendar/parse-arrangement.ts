import { isPlainDate, type PlainDate } from '../date/plain-date.js';
import { daysFrom } from './days-from.js';

/** A piece of the text that gives no day; `piece` is as it was written. */
export interface ArrangementTextProblem {
  piece: string;
  /** Not a date, no such day, a day of another year, or a span that ends before it starts. */
  code: 'unreadable' | 'noSuchDay' | 'otherYear' | 'backwards';
}

/** Days ascending, each once in its list. */
export interface ArrangementText {
  holidays: PlainDate[];
  workdays: PlainDate[];
  problems: ArrangementTextProblem[];
}

const date = String.raw`(?:(?:(\d{4})[年./-])?(\d{1,2})[月./-])?(\d{1,2})日?`;
const span = new RegExp(`^${date}(?:(?:至|到|[-~—–]+)${date})?$`, 'u');
/** What a notice says around its days: weekdays in brackets, "放假", "上班", "共3天". */
const wording = /\([^)]*\)|公休|放假|调休|补休|上班|\s/gu;
const passedOver = /^(?:共\d+天|[一二三四五六七八九十]+)$/u;

/**
 * Days of one year from the text of a notice or from a list: "元旦：1月1日（周四）至3日（周六）放假，共3天", "2027-01-01",
 * "1.1-1.3", one a line or separated by 、 , ; 。. A day alone takes the month of the piece before it. A clause that says
 * 上班 gives working days and one that says 放假 holidays, wherever it stands; the others go to `list`. Never throws.
 */
export function parseArrangement(text: string, year: number, list: 'holidays' | 'workdays'): ArrangementText {
  const found = { holidays: new Set<PlainDate>(), workdays: new Set<PlainDate>() };
  const problems: ArrangementTextProblem[] = [];
  let month: string | undefined;
  for (const clause of text.normalize('NFKC').split(/[\n,;。]/u)) {
    const days = found[listOf(clause) ?? list];
    for (const piece of clause.split('、').map((raw) => raw.trim())) {
      const bare = piece.replace(/^[^:]*:/u, '').replace(wording, '');
      if (bare === '' || passedOver.test(bare)) continue;
      const read = readSpan(bare, year, month);
      if (typeof read === 'string') {
        problems.push({ piece, code: read });
        continue;
      }
      month = read.last.slice(5, 7);
      for (const day of daysFrom(read.first, read.last)) days.add(day);
    }
  }
  return { holidays: [...found.holidays].toSorted(), workdays: [...found.workdays].toSorted(), problems };
}

function listOf(clause: string): 'holidays' | 'workdays' | null {
  if (clause.includes('上班')) return 'workdays';
  return clause.includes('放假') ? 'holidays' : null;
}

function readSpan(
  bare: string,
  year: number,
  month: string | undefined,
): { first: PlainDate; last: PlainDate } | ArrangementTextProblem['code'] {
  const [
    ,
    fromYear = String(year),
    fromMonth = month,
    fromDay,
    toYear = fromYear,
    toMonth = fromMonth,
    toDay,
  ] = span.exec(bare) ?? [];
  if (fromMonth === undefined || toMonth === undefined || fromDay === undefined) return 'unreadable';
  const first = `${fromYear}-${fromMonth.padStart(2, '0')}-${fromDay.padStart(2, '0')}`;
  const last =
    toDay === undefined ? first : `${toYear}-${toMonth.padStart(2, '0')}-${toDay.padStart(2, '0')}`;
  return problemOf(first, last, year) ?? { first, last };
}

function problemOf(first: PlainDate, last: PlainDate, year: number): ArrangementTextProblem['code'] | null {
  if (!isPlainDate(first) || !isPlainDate(last)) return 'noSuchDay';
  if ([first, last].some((day) => Number(day.slice(0, 4)) !== year)) return 'otherYear';
  return last < first ? 'backwards' : null;
}
