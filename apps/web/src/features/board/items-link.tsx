import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { itemsHref, type ItemFilter } from '../../lib/items/item-filter.js';
import { usePastDay } from './past-day.js';

interface Props {
  filter: ItemFilter;
  className?: string;
  title?: string;
  /** What a screen reader says instead of the content. */
  label?: string;
  children: ReactNode;
}

/** A count that leads to the items behind it. Of a past day it is text: the list knows today's items only. */
export function ItemsLink({ filter, className, title, label, children }: Props) {
  const past = usePastDay();
  if (past === undefined) {
    return (
      <Link to={itemsHref(filter)} className={className} title={title} aria-label={label}>
        {children}
      </Link>
    );
  }
  return (
    <span className={`then${className ? ` ${className}` : ''}`} title={title}>
      {label && <span className="visually-hidden">{label}</span>}
      <span className={label ? undefined : 'then-plain'} aria-hidden={label ? true : undefined}>
        {children}
      </span>
    </span>
  );
}
