interface Handlers {
  /** `again` is true for every opening but the first. */
  onOpen: (again: boolean) => void;
  onDown: () => void;
  onChanged: () => void;
  onInbox: () => void;
}

const firstRetryMs = 2_000;
const longestRetryMs = 60_000;

/**
 * Listens to the server's events and keeps trying when they stop. A hidden tab lets go of its connection: over
 * HTTP/1.1 a browser has six per server, and six forgotten tabs would starve the seventh.
 */
export function openStream(handlers: Handlers): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wait = firstRetryMs;
  let openings = 0;

  const drop = () => {
    clearTimeout(retry);
    source?.close();
    source = undefined;
  };
  const connect = () => {
    drop();
    const opened = new EventSource('/api/v1/events');
    source = opened;
    opened.addEventListener('open', () => {
      wait = firstRetryMs;
      handlers.onOpen(openings > 0);
      openings += 1;
    });
    opened.addEventListener('changed', handlers.onChanged);
    opened.addEventListener('inbox', handlers.onInbox);
    // The server itself missed events for a while.
    opened.addEventListener('resumed', () => handlers.onOpen(true));
    opened.addEventListener('error', () => {
      handlers.onDown();
      drop();
      retry = setTimeout(connect, wait);
      wait = Math.min(wait * 2, longestRetryMs);
    });
  };
  const onVisibility = () => (document.hidden ? drop() : connect());

  document.addEventListener('visibilitychange', onVisibility);
  if (!document.hidden) connect();
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    drop();
  };
}
