import type { ReactNode } from 'react';
import { useTitle } from '../../lib/browser/use-title.js';
import './page.css';

interface Props {
  title: string;
  /** One sentence of state below the title. */
  sentence?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** A reading column instead of the full width. */
  narrow?: boolean;
}

/** Title, sentence of state and actions of a page, then its content. */
export function Page({ title, sentence, actions, children, narrow = false }: Props) {
  useTitle(title);
  return (
    <div className={`page${narrow ? ' page-narrow' : ''}`}>
      <header className="page-head">
        <div className="page-title">
          <h1>{title}</h1>
          {sentence && <p className="soft">{sentence}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
