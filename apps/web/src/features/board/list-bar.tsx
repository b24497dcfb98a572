import { CaretDownOutlined, CaretRightOutlined, WarningOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardList } from '../../lib/api/types.js';
import { BarLine } from './bar-line.js';
import { ItemsLink } from './items-link.js';
import { ListFacts } from './list-facts-line.js';

interface Props {
  list: BoardList;
  campaignId: number;
}

/** One list: bar, figures, a warning where a checksum does not hold, its aspects when opened. */
export function ListBar({ list, campaignId }: Props) {
  const { t } = useTranslation(['board', 'common']);
  const [open, setOpen] = useState(false);
  const hasAspects = list.aspects.length > 0;
  return (
    <li className="list-bar">
      <BarLine
        group={list}
        filter={{ campaign: campaignId, list: list.id }}
        title={
          <>
            {hasAspects ? (
              <button
                type="button"
                className="plain-button list-toggle"
                aria-expanded={open}
                aria-label={`${open ? t('common:action.hide') : t('common:action.show')} ${list.title}`}
                onClick={() => setOpen(!open)}
              >
                {open ? <CaretDownOutlined /> : <CaretRightOutlined />}
              </button>
            ) : (
              <span className="list-toggle" />
            )}
            <ItemsLink filter={{ campaign: campaignId, list: list.id }} className="clip" title={list.title}>
              {list.number} {list.title}
            </ItemsLink>
            {list.label && <span className="label-chip">{list.label}</span>}
          </>
        }
      />
      <div className="list-facts small">
        <ListFacts list={list} campaignId={campaignId} />
        <Checksums list={list} />
      </div>
      {open && (
        <ul className="list-aspects">
          {list.aspects.map((aspect) => {
            const filter = { campaign: campaignId, list: list.id, aspect: aspect.id };
            return (
              <li key={aspect.id}>
                <BarLine
                  group={aspect}
                  filter={filter}
                  title={
                    <ItemsLink filter={filter} className="clip" title={aspect.title}>
                      {aspect.title} <span className="soft">{aspect.total}</span>
                    </ItemsLink>
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}

function Checksums({ list }: { list: BoardList }) {
  const { t } = useTranslation('board');
  const warnings = [
    list.expectedItems !== null &&
      list.expectedItems !== list.total &&
      t('expectedItems', { expected: list.expectedItems, actual: list.total }),
    list.expectedAspects !== null &&
      list.expectedAspects !== list.aspectCount &&
      t('expectedAspects', { expected: list.expectedAspects, actual: list.aspectCount }),
  ].filter((warning) => warning !== false);
  return warnings.map((warning) => (
    <span key={warning} className="checksum">
      <WarningOutlined aria-hidden="true" /> {warning}
    </span>
  ));
}
