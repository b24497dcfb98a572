import { useEffect, useRef, useState, type ReactNode } from 'react';
import { wholeRows } from './whole-rows.js';

/** Less than this from the end, in px, counts as the end: browsers scroll in fractions. */
const slack = 2;

/** Height of the sign below the rows, in px; the same in board.css. */
const signHeight = 18;

/** Scrolls a table of rows: it ends between two rows, and a shadow says that there is more below. */
export function ScrollRows({ children }: { children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  useEffect(() => {
    const [outer, inner] = [room.current, scroller.current];
    const table = inner?.querySelector('table');
    if (!outer || !inner || !table) return undefined;
    const look = () => setMore(inner.scrollHeight - inner.clientHeight - inner.scrollTop > slack);
    const fit = () => {
      inner.style.maxBlockSize = '';
      const bottoms = Array.from(table.tBodies[0]?.rows ?? [], (row) => row.offsetTop + row.offsetHeight);
      const height = wholeRows(bottoms, outer.clientHeight, signHeight);
      if (height !== null) inner.style.maxBlockSize = `${height}px`;
      look();
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(outer);
    sizes.observe(table);
    inner.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      inner.removeEventListener('scroll', look);
    };
  }, []);
  return (
    <div ref={room} className={`board-scroll-room${more ? ' board-scroll-more' : ''}`}>
      <div ref={scroller} className="board-scroll">
        {children}
      </div>
    </div>
  );
}
