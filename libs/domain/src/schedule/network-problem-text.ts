import type { LocalizedText, Locale } from '../light/light.js';
import { maxStepDays } from './network.js';
import type { NetworkProblem } from './network-problem.js';

/** Longest list of names in a sentence; a longer cycle shows both of its ends. */
const shownNames = 12;

/** "A → B → C", long ones with their middle left out. */
export function chainText(names: readonly string[], locale: Locale): string {
  if (names.length <= shownNames) return names.join(' → ');
  const half = shownNames / 2;
  const left = names.length - shownNames;
  const middle = locale === 'zh' ? `…（略 ${left} 步）…` : `… (${left} more) …`;
  return [...names.slice(0, half), middle, ...names.slice(-half)].join(' → ');
}

const days = maxStepDays.toLocaleString('en');

function texts(problem: NetworkProblem, locale: Locale): LocalizedText {
  switch (problem.code) {
    case 'badDate':
      return { zh: '日期须为真实存在的 YYYY-MM-DD', en: 'must be a date YYYY-MM-DD that exists' };
    case 'deadlineBeforeAsOf':
      return {
        zh: `时限 ${problem.deadline} 早于开始日 ${problem.asOf}`,
        en: `the deadline ${problem.deadline} is before the first day ${problem.asOf}`,
      };
    case 'noSteps':
      return { zh: '没有任何工序', en: 'there are no steps' };
    case 'badId':
      return { zh: '工序编号须为非空文字', en: 'a step needs an id that is a text and not empty' };
    case 'duplicateId':
      return { zh: `工序编号“${problem.id}”重复`, en: `the id ${problem.id} is used twice` };
    case 'badDuration':
      return {
        zh: `工序“${problem.id}”的工期须为 1 至 ${days} 的整数天`,
        en: `the duration of ${problem.id} must be a whole number of days from 1 to ${days}`,
      };
    case 'badUnit':
      return {
        zh: '单位须为 working（工作日）或 calendar（日历日）',
        en: 'the unit must be working or calendar',
      };
    case 'badLinkType':
      return { zh: '关系须为 FS、SS、FF 或 SF', en: 'the type must be FS, SS, FF or SF' };
    case 'badLag':
      return {
        zh: `间隔须为 -${days} 至 ${days} 的整数天`,
        en: `the lag must be a whole number of days from -${days} to ${days}`,
      };
    case 'unknownId':
      return { zh: `没有编号为“${problem.id}”的工序`, en: `there is no step ${problem.id}` };
    case 'badBlackout':
      return { zh: '停工期的结束早于开始', en: 'the blackout ends before it starts' };
    case 'finishBeforeStart':
      return {
        zh: `工序“${problem.id}”的实际完成早于实际开始`,
        en: `${problem.id} was finished before it was started`,
      };
    case 'actualAfterAsOf':
      return {
        zh: `工序“${problem.id}”的实际日期晚于开始日`,
        en: `an actual date of ${problem.id} lies after asOf`,
      };
    case 'cycle': {
      const cycle = chainText([...problem.ids, problem.ids[0]!], locale);
      return { zh: `工序关系成环：${cycle}`, en: `the links form a cycle: ${cycle}` };
    }
    case 'noWorkingDay':
      return { zh: '日历中没有可用的工作日', en: 'the calendar has no working day where one is needed' };
    default:
      return {
        zh: `工序“${problem.id}”的日期超出公元 1 至 9999 年`,
        en: `the dates of ${problem.id} leave the years 0001 to 9999`,
      };
  }
}

/** A problem in words, without a full stop. */
export function networkProblemText(problem: NetworkProblem, locale: Locale): string {
  return texts(problem, locale)[locale];
}
