import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LightTag } from '../../components/light/light-tag.js';
import type { ItemRow } from '../../lib/api/types.js';
import { percent } from '../../lib/format/number.js';
import type { SectionKey } from './sections.js';
import type { Saved } from './undo-bar.js';
import { WorkCard } from './work-card.js';

interface Props {
  section: SectionKey | 'reported';
  items: readonly ItemRow[];
  /** Names of the campaigns by id; empty where all items are of one. */
  campaigns: ReadonlyMap<number, string>;
  onSaved: (saved: Saved) => void;
}

/** One section of cards; what is done or just reported is folded away. */
export function WorkSection({ section, items, campaigns, onSaved }: Props) {
  const { t } = useTranslation('my-work');
  const folded = section === 'done' || section === 'reported';
  const [open, setOpen] = useState(!folded);
  if (items.length === 0) return null;
  return (
    <details className="work-section" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>
          {t(`section.${section}`)}
          <span className="soft">{t('count', { count: items.length })}</span>
        </h2>
      </summary>
      {open && folded && (
        <ul className="card work-done">
          {items.map((item) => (
            <li key={item.id}>
              <LightTag light={item.light} />
              <Link to={`/items/${item.id}`} className="clip">
                {item.number} {item.title}
              </Link>
              {campaigns.has(item.campaignId) && (
                <span className="small soft clip">{campaigns.get(item.campaignId)}</span>
              )}
              <span className="soft nowrap">{item.finishedOn ?? percent(item.completionRate)}</span>
            </li>
          ))}
        </ul>
      )}
      {open && !folded && (
        <ul className="work-cards">
          {items.map((item) => (
            <WorkCard key={item.id} item={item} campaign={campaigns.get(item.campaignId)} onSaved={onSaved} />
          ))}
        </ul>
      )}
    </details>
  );
}
