import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { setLiveState } from './live-state.js';
import { openStream } from './stream.js';

/** A burst of changes (an import) becomes one refetch. */
const gatherMs = 250;
const pollMs = 30_000;

/** Keeps what is on the page fresh: by the event stream, and by asking while the stream is down. */
export function useLiveUpdates(enabled: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!enabled) return undefined;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const waiting = new Set<string>();
    const refresh = (...keys: string[]) => {
      for (const key of keys) waiting.add(key);
      if (gathering) return;
      gathering = setTimeout(() => {
        gathering = undefined;
        for (const key of waiting) void client.invalidateQueries({ queryKey: [key] });
        waiting.clear();
      }, gatherMs);
    };
    const everything = () => refresh('board', 'items', 'inbox', 'campaigns');
    let poll: ReturnType<typeof setInterval> | undefined;
    const close = openStream({
      onOpen: (again) => {
        clearInterval(poll);
        poll = undefined;
        setLiveState('live');
        // Whatever happened while the stream was down was not heard.
        if (again) everything();
      },
      onDown: () => {
        setLiveState('polling');
        poll ??= setInterval(everything, pollMs);
      },
      onChanged: () => refresh('board', 'items', 'campaigns'),
      onInbox: () => refresh('inbox'),
    });
    return () => {
      close();
      clearTimeout(gathering);
      clearInterval(poll);
      setLiveState('connecting');
    };
  }, [client, enabled]);
}
