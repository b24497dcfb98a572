import type { Light } from '@guatu/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LightShape } from '../../components/light/light-shape.js';
import { Gap } from '../../components/rate/gap.js';
import { RateBar } from '../../components/rate/rate-bar.js';
import type { BoardGroup } from '../../lib/api/types.js';
import { percent } from '../../lib/format/number.js';
import type { ItemFilter } from '../../lib/items/item-filter.js';
import { ItemsLink } from './items-link.js';

interface Props {
  group: BoardGroup;
  filter: ItemFilter;
  title: ReactNode;
}

const shown: readonly Light[] = ['red', 'yellow', 'green'];

/** Title, bar with the tick of the planned rate, rate, gap, and the three lights of a group of items. */
export function BarLine({ group, filter, title }: Props) {
  const { t } = useTranslation(['board', 'common']);
  return (
    <div className="bar-line">
      <span className="bar-title">{title}</span>
      <RateBar rate={group.meanCompletion} planned={group.meanPlanned} />
      <span className="bar-rate">{percent(group.meanCompletion)}</span>
      <span className="bar-gap">
        <Gap points={group.meanCompletion - group.meanPlanned} />
      </span>
      <span className="bar-lights">
        {shown.map((light) => (
          <ItemsLink
            key={light}
            filter={{ ...filter, light: [light] }}
            className={`bar-light${group.counts[light] === 0 ? ' bar-light-none' : ''}`}
            label={`${t(`common:lightShort.${light}`)} ${group.counts[light]}`}
          >
            <LightShape light={light} size={10} /> {group.counts[light]}
          </ItemsLink>
        ))}
      </span>
    </div>
  );
}
