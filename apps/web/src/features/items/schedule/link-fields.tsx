import { dayUnits, linkTypes } from '@guatu/domain';
import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NetworkLink } from '../../../lib/api/types.js';

interface Props {
  links: readonly NetworkLink[];
  nameOf: (id: string) => string;
  onChange: (link: NetworkLink, change: Partial<NetworkLink>) => void;
}

/** Kind and lag of each link into a step; folded away unless one of them is unusual. */
export function LinkFields({ links, nameOf, onChange }: Props) {
  const { t } = useTranslation('items');
  const unusual = links.some(({ type, lag }) => type !== 'FS' || lag !== 0);
  return (
    <details className="schedule-links" open={unusual}>
      <summary className="small soft">{t('schedule.links')}</summary>
      {links.map((link) => {
        const name = nameOf(link.from);
        return (
          <div key={link.from} className="schedule-link">
            <span className="small clip" title={name}>
              {t('schedule.linkFrom', { name })}
            </span>
            <Select
              size="small"
              aria-label={t('schedule.linkType', { name })}
              value={link.type}
              options={linkTypes.map((value) => ({ value, label: t(`schedule.linkTypes.${value}`) }))}
              onChange={(type: NetworkLink['type']) => onChange(link, { type })}
            />
            <InputNumber
              size="small"
              aria-label={t('schedule.lag', { name })}
              value={link.lag}
              min={-10_000}
              max={10_000}
              precision={0}
              onChange={(lag) => onChange(link, { lag: lag ?? 0 })}
            />
            <Select
              size="small"
              aria-label={t('schedule.lagUnit', { name })}
              value={link.lagUnit}
              options={dayUnits.map((value) => ({ value, label: t(`schedule.units.${value}`) }))}
              onChange={(lagUnit: NetworkLink['lagUnit']) => onChange(link, { lagUnit })}
            />
          </div>
        );
      })}
    </details>
  );
}
