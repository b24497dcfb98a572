import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useInstance } from '../session/get-instance.js';
import { boardDayOf } from './preset-days.js';

interface BoardDayChoice {
  /** 'YYYY-MM-DD', not today; undefined: the board is today's. */
  day: string | undefined;
  today: string | undefined;
  /** Puts another day into the address; undefined leads back to today. */
  show: (day: string | undefined) => void;
}

/** The day that the board is drawn for. It lives in the address, so that it can be mailed. */
export function useBoardDay(): BoardDayChoice {
  const { data: instance } = useInstance();
  const today = instance?.today;
  const [search, setSearch] = useSearchParams();
  const show = useCallback(
    (day: string | undefined) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        if (day === undefined || day === today) next.delete('asOf');
        else next.set('asOf', day);
        return next;
      }),
    [setSearch, today],
  );
  return { day: boardDayOf(search, today), today, show };
}
