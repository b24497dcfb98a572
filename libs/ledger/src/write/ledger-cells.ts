import {
  dateOfSerial,
  dayNumber,
  doneMark,
  ledgerFields,
  lightTitles,
  natureTitles,
  tidyText,
  type FieldKey,
  type LedgerLight,
  type LedgerValues,
  type MilestoneText,
  type ProjectNature,
} from '@guatu/domain';
import type { OutputColumn } from './output-columns.js';
import { cellStyle, type CellStyle } from './xlsx-styles.js';

/** What a cell of an export holds, before it is known in which format it goes out. */
export type OutputValue =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  | { kind: 'date'; date: string }
  /** percent with two decimals */
  | { kind: 'rate'; percent: number }
  /** whole 元, written in 万元 */
  | { kind: 'money'; yuan: number };

/** The value of one column for one row, in the words of a locale. */
export function outputValue(column: OutputColumn, row: LedgerValues, locale: 'zh' | 'en'): OutputValue {
  const { field } = column;
  if (field === 'yearDonePercent') return shareOfPlan(row);
  if (field === 'permits') {
    const permit = column.detail ?? '手续';
    return text(row.permits && Object.hasOwn(row.permits, permit) ? row.permits[permit] : undefined);
  }
  const value = row[field];
  if (value === null || value === undefined) return { kind: 'blank' };
  switch (ledgerFields[field].type) {
    case 'date':
      return { kind: 'date', date: value as string };
    case 'rate':
      return { kind: 'rate', percent: value as number };
    case 'money':
      return { kind: 'money', yuan: value as number };
    case 'units':
      return text((value as string[]).join('、'));
    case 'yesNo':
      return text(yesNo[locale][value === true ? 'yes' : 'no']);
    case 'nature':
      return text(natureTitles[value as ProjectNature][locale]);
    case 'light':
      return text(lightTitles[value as LedgerLight][locale]);
    case 'milestones':
      return text((value as MilestoneText[]).map((step) => milestoneLine(step, locale)).join('\n'));
    default:
      return text(value as string);
  }
}

const yesNo = { zh: { yes: '是', no: '否' }, en: { yes: 'Yes', no: 'No' } } as const;

const milestoneLine = ({ title, dueOn, doneOn }: MilestoneText, locale: 'zh' | 'en'): string =>
  `${dueOn ?? (locale === 'zh' ? '未定' : 'TBD')} ${title}${doneOn ? doneMark(doneOn, locale) : ''}`;

const text = (value: string | undefined): OutputValue =>
  value ? { kind: 'text', text: tidyText(value).slice(0, 32_767) } : { kind: 'blank' };

/** 本年累计完成 ÷ 年度计划投资, rounded to two decimals of a percent; blank without a plan. */
function shareOfPlan({ yearDone, yearPlan }: LedgerValues): OutputValue {
  if (yearDone === null || yearDone === undefined || !yearPlan) return { kind: 'blank' };
  return { kind: 'rate', percent: Math.round((yearDone / yearPlan) * 10_000) / 100 };
}

const styles: Record<OutputValue['kind'], CellStyle> = {
  blank: cellStyle.text,
  text: cellStyle.text,
  date: cellStyle.date,
  rate: cellStyle.percent,
  money: cellStyle.money,
};

/** The value as an .xlsx cell: dates as serial numbers, rates as fractions, money in 万元. */
export function workbookCell(
  value: OutputValue,
  field: FieldKey,
): { value: string | number | null; style: CellStyle } {
  const style = styles[value.kind];
  switch (value.kind) {
    case 'blank':
      return { value: null, style };
    case 'date': {
      const serial = dayNumber(value.date) + 25_569;
      // a spreadsheet cannot show days before 1900; as text the reader can name what it refuses
      return { value: dateOfSerial(serial) === null ? value.date : serial, style };
    }
    case 'rate':
      return { value: Number((value.percent / 100).toPrecision(15)), style };
    case 'money':
      return { value: value.yuan / 10_000, style };
    default: {
      const whole = field === 'number' && /^[1-9]\d{0,8}$/.test(value.text);
      return whole ? { value: Number(value.text), style: cellStyle.plain } : { value: value.text, style };
    }
  }
}

/** The value as CSV text, before quoting. Text that a spreadsheet would run as a formula gets an apostrophe. */
export function csvText(value: OutputValue): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'date':
      return value.date;
    case 'rate':
      return `${value.percent}%`;
    case 'money':
      return inTenThousands(value.yuan);
    default:
      return /^'*[=+\-@\t\r]/.test(value.text) ? `'${value.text}` : value.text;
  }
}

/** Whole 元 as a decimal of 万元 without binary error: 12345 → 1.2345. */
function inTenThousands(yuan: number): string {
  const digits = String(yuan).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return digits.slice(0, -4) + (fraction && `.${fraction}`);
}
