import { useEffect, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Loading } from '../components/state/loading.js';
import { ProblemAlert } from '../components/state/problem-alert.js';
import { changeLocale } from '../lib/i18n/i18n.js';
import { useLiveUpdates } from '../lib/live/use-live-updates.js';
import { useInstance } from '../lib/session/get-instance.js';
import { useMe } from '../lib/session/get-me.js';

/** Shows its content to a signed-in person; leads others to sign in (or to set up) and back. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { data: me, isPending, error, refetch } = useMe();
  const { data: instance } = useInstance();
  const { pathname, search } = useLocation();
  useLiveUpdates(Boolean(me));
  useEffect(() => {
    if (me) void changeLocale(me.locale);
  }, [me]);

  if (me) return children;
  if (isPending) return <Loading />;
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (instance?.setupNeeded) return <Navigate to="/setup" replace />;
  const back = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${back}`} replace />;
}
