import { isPlainDate, type PlainDate } from '../date/plain-date.js';
import type { DateContext } from './date-context.js';
import { readDoneMark } from './done-mark.js';
import { oneLine } from './normalise-text.js';
import { parseDate } from './parse-date.js';
import { parsed, type Parsed } from './parsed.js';

/** A dated step as a ledger states it; `dueOn` is null where the text gives no date. */
export interface MilestoneText {
  title: string;
  dueOn: PlainDate | null;
  /** Day the step was done, where the text says so; absent where it does not. */
  doneOn?: PlainDate;
}

/** Between steps on one line: ； before another "2023-01-31 " (as a preview shows them). */
const nextOwn = /[；;]\s*(?=(?:\d{4}-\d{2}-\d{2}|未定|TBD) )/;
const ownLine = /^(\d{4}-\d{2}-\d{2}|未定|TBD) (.+)$/;
const numbering = /^(?:\d{1,2}[.、)](?:(?!\d)|(?=\d{1,2}月))|[(（]\d{1,2}[)）]|[①-⑳])\s*/;
const dateHead =
  /^((?:到|至|在|于|截至|力争|确保|计划|预计)?(?:(?:\d{2,4}年度?|今年|明年|当年|次年)?(?:[\d一二三四五六七八九十]{1,3}月(?:份)?(?:[\d一二三四五六七八九十]{1,3}[日号]|底|末|初|[上中下]旬)?|第?[一二三四1-4]季度(?:末|底)?|[上下]半年|年底|年末|底)|\d{4}[.\-/]\d{1,2}(?:[.\-/]\d{1,2})?)(?:之前|以前|前)?)[,，:：、\s]*/;
const dateTail = /[(（]([^()（）]{2,20})[)）]$|[:：]([^:：]{2,20})$/;

/**
 * Best effort on a milestones cell: "1月底前完成主体封顶；3月底前设备进场" → two dated steps. Our own export (one
 * "2023-01-31 标题" per line, "（已完成 2023-01-10）" behind what is done) is read back exactly. A year named once holds for the clauses that follow it.
 */
export function parseMilestones(raw: string, context: DateContext): Parsed<MilestoneText[]> {
  const lines = raw
    .split(/\r?\n/)
    .flatMap((line) => (ownLine.test(line.trim()) ? line.split(nextOwn) : [line]))
    .map((line) => line.trim());
  const own = lines.filter(Boolean).map((line) => ownLine.exec(line));
  if (own.length > 0 && own.every((match) => match !== null)) {
    return withDoubt(
      own.map((m) => {
        const { text, ...done } = readDoneMark(m[2]!);
        return { title: text, dueOn: isPlainDate(m[1]) ? m[1] : null, ...done };
      }),
    );
  }
  let year: number | null = null;
  const steps: MilestoneText[] = [];
  for (const clause of clausesOf(raw)) {
    const { text, ...done } = readDoneMark(clause);
    const step = readClause(text, year === null ? context : { defaultYear: year, edge: 'end' });
    year = Number(/(\d{4})\s*年/.exec(clause)?.[1] ?? Number.NaN) || year;
    if (step) steps.push({ ...step, ...done });
  }
  return withDoubt(steps);
}

function withDoubt(steps: MilestoneText[]): Parsed<MilestoneText[]> {
  const undated = steps.filter((step) => step.dueOn === null).map((step) => step.title.slice(0, 20));
  return parsed(
    steps,
    undated.length > 0
      ? { code: 'milestones.undated', params: { text: undated.slice(0, 3).join('；') } }
      : undefined,
  );
}

/** Clauses end at ；; 。 and line breaks, and at a comma in front of another date. */
function clausesOf(raw: string): string[] {
  return raw
    .slice(0, 5000)
    .split(/[;；。\n\r]+/)
    .flatMap((part) => {
      const pieces: string[] = [];
      for (const piece of part.split(/[,，]/)) {
        if (pieces.length === 0 || dateHead.test(piece.trim().replace(numbering, ''))) pieces.push(piece);
        else pieces[pieces.length - 1] += `，${piece}`;
      }
      return pieces;
    })
    .map((clause) => clause.trim().replace(numbering, ''))
    .filter(Boolean);
}

function readClause(clause: string, context: DateContext): MilestoneText | null {
  const head = dateHead.exec(clause);
  if (head) {
    const date = parseDate(head[1]!, { ...context, edge: 'end' });
    const title = oneLine(clause.slice(head[0].length));
    if (date.ok && title) return { title, dueOn: date.value };
  }
  const tail = dateTail.exec(clause);
  if (tail) {
    const date = parseDate((tail[1] ?? tail[2])!, { ...context, edge: 'end' });
    const title = oneLine(clause.slice(0, tail.index));
    if (date.ok && title) return { title, dueOn: date.value };
  }
  const title = oneLine(clause);
  return title ? { title, dueOn: null } : null;
}
