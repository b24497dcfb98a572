import type { ReactNode } from 'react';
import './state.css';

interface Props {
  title: string;
  /** What to do next. */
  hint?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}

/** Says that there is nothing and what to do next. */
export function EmptyState({ title, hint, action, icon }: Props) {
  return (
    <div className="empty-state">
      {icon && (
        <div className="empty-icon" aria-hidden="true">
          {icon}
        </div>
      )}
      <p className="empty-title">{title}</p>
      {hint && <p className="soft">{hint}</p>}
      {action && <div className="empty-action">{action}</div>}
    </div>
  );
}
