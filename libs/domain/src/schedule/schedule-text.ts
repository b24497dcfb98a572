import type { Locale } from '../light/light.js';
import type { DayUnit, Network } from './network.js';
import { chainText } from './network-problem-text.js';
import type { Schedule } from './schedule.js';
import type { WayOut } from './ways-out.js';

type NameOf = (id: string) => string;

const daysText = (days: number, unit: DayUnit, locale: Locale): string => {
  if (locale === 'zh') return `${days} 个${unit === 'working' ? '工作日' : '日历日'}`;
  return `${days} ${unit} day${days === 1 ? '' : 's'}`;
};

/** A way out in words, for instance "将 C 由 15 个工作日压缩到 4 个工作日". */
export function wayOutText(way: WayOut, nameOf: NameOf, locale: Locale): string {
  const zh = locale === 'zh';
  if (way.kind === 'deadline') {
    return zh ? `将时限推迟到 ${way.deadline}` : `move the deadline to ${way.deadline}`;
  }
  const was = daysText(way.was, way.unit, locale);
  if (way.kind === 'duration') {
    const name = nameOf(way.id);
    const now = daysText(way.duration, way.unit, locale);
    return zh ? `将 ${name} 由 ${was}压缩到 ${now}` : `shorten ${name} from ${way.was} to ${now}`;
  }
  const [from, to] = [nameOf(way.from), nameOf(way.to)];
  if (way.lag === 0) {
    return zh
      ? `取消 ${from} 与 ${to} 之间的间隔（${was}）`
      : `remove the lag between ${from} and ${to} (${was})`;
  }
  const now = daysText(way.lag, way.unit, locale);
  return zh
    ? `将 ${from} 与 ${to} 之间的间隔由 ${was}缩短到 ${now}`
    : `shorten the lag between ${from} and ${to} from ${way.was} to ${now}`;
}

/** "a", "a or b", "a, b, or c"; in Chinese "a、或b". */
function alternatives(ways: readonly string[], locale: Locale): string {
  const last = ways.at(-1) ?? '';
  if (ways.length < 2) return last;
  const others = ways.slice(0, -1);
  if (locale === 'zh') return `${others.join('、')}、或${last}`;
  return `${others.join(', ')}${ways.length > 2 ? ',' : ''} or ${last}`;
}

/**
 * A schedule in one sentence without a full stop: whether it fits, by how many working days, the chain that decides
 * (names where steps have them), and what would help (docs/domain.md §4.4).
 */
export function scheduleText(network: Network, schedule: Schedule, locale: Locale): string {
  const zh = locale === 'zh';
  const names = new Map(network.steps.map(({ id, name }) => [id, name ?? id]));
  const nameOf: NameOf = (id) => names.get(id) ?? id;
  const { feasible, shortBy, margin, criticalPath, waysOut } = schedule;
  const chain = chainText(criticalPath.map(nameOf), locale);
  const short = daysText(shortBy, 'working', locale);
  const left = daysText(margin, 'working', locale);
  if (feasible) {
    if (margin === 0)
      return zh ? `可行，没有余量；关键链 ${chain}` : `fits with nothing to spare; chain ${chain}`;
    return zh ? `可行，余 ${left}；关键链 ${chain}` : `fits with ${left} to spare; chain ${chain}`;
  }
  const ways = alternatives(
    waysOut.map((way) => wayOutText(way, nameOf, locale)),
    locale,
  );
  if (ways === '') return zh ? `还差 ${short}；关键链 ${chain}` : `short by ${short}; chain ${chain}`;
  return zh
    ? `还差 ${short}；关键链 ${chain}；可行办法：${ways}`
    : `short by ${short}; chain ${chain}; ways out: ${ways}`;
}
