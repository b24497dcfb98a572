import {
  networkProblemText,
  type InvalidNetworkError,
  type Locale,
  type NetworkProblem,
} from '@guatu/domain';
import { defineFailures, type Failure } from '@guatu/platform';

export const scheduleFailures = defineFailures('schedules', {
  invalidNetwork: {
    status: 400,
    zh: '无法排程：{problem}。',
    en: 'This cannot be scheduled: {problem}.',
  },
});

/** Says what is wrong with a network and where; steps are called what `nameOf` says, or by their ids. */
export function refuseNetwork(
  { problems }: InvalidNetworkError,
  locale: Locale,
  nameOf: (id: string) => string = (id) => id,
): Failure {
  const named = (problem: NetworkProblem): NetworkProblem => {
    if ('ids' in problem) return { ...problem, ids: problem.ids.map(nameOf) };
    return 'id' in problem ? { ...problem, id: nameOf(problem.id) } : problem;
  };
  const paths = problems.map((problem) => ({
    path: problem.path,
    message: networkProblemText(named(problem), locale),
  }));
  return scheduleFailures.invalidNetwork({ problem: paths[0]?.message ?? '' }, paths);
}
