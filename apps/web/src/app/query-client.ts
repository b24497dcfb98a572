import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isStatus, ProblemError } from '../lib/api/problem.js';
import { meKey } from '../lib/session/get-me.js';

/** A session that ended anywhere ends everywhere: the guard then leads to the sign-in page. */
function onError(error: unknown): void {
  if (isStatus(error, 401) && queryClient.getQueryData(meKey)) queryClient.setQueryData(meKey, null);
}

/** Refusals are final; only a lost connection or a failing server is asked again. */
const worthRetrying = (count: number, error: unknown): boolean =>
  count < 2 && (!(error instanceof ProblemError) || error.status === 0 || error.status >= 500);

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { retry: worthRetrying, staleTime: 5_000, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});
