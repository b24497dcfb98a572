import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardList } from '../../lib/api/types.js';
import { moneyText } from '../../lib/format/money.js';
import { ItemsLink } from './items-link.js';
import { listFacts } from './list-facts.js';

interface Props {
  list: BoardList;
  campaignId: number;
}

/** The list's stated figures; each leads to the items that make it up. */
export function ListFacts({ list, campaignId }: Props) {
  const { t, i18n } = useTranslation(['board', 'common']);
  const money = (yuan: number) => {
    const { amount, unit } = moneyText(yuan);
    return `${amount} ${t(`common:money.${unit}`)}`;
  };
  return (
    <span>
      {listFacts(list).map(({ key, count, rest, aspects, year, yuan, filter }, index) => (
        <Fragment key={key}>
          {index > 0 && (i18n.language === 'en' ? '; ' : '；')}
          <ItemsLink className="fact" filter={{ campaign: campaignId, list: list.id, ...filter }}>
            {t(`fact.${key}`, { count, rest, aspects, year, money: yuan === undefined ? '' : money(yuan) })}
          </ItemsLink>
        </Fragment>
      ))}
    </span>
  );
}
