import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../lib/api/types.js';
import { percent } from '../../lib/format/number.js';
import { ItemsLink } from './items-link.js';
import { usePastDay } from './past-day.js';
import { sentenceOf } from './sentence.js';

/** The board in one sentence: rate against plan, and where the reds are. */
export function SentenceLine({ board }: { board: Board }) {
  const { t, i18n } = useTranslation('board');
  const past = usePastDay();
  const { rate, planned, gap, concentrated, unitsWithReds } = sentenceOf(board);
  const key = gap > 0 ? 'ahead' : gap < 0 ? 'behind' : 'even';
  const zh = i18n.language !== 'en';
  const comma = zh ? '、' : ', ';
  return (
    <p>
      {t(`sentence.${key}`, {
        rate: percent(rate),
        planned: percent(planned),
        points: Math.abs(gap).toFixed(1),
      })}
      <span className="soft">{t('sentence.mean')}</span>
      {zh ? '；' : '; '}
      {unitsWithReds === 0 && t(past === undefined ? 'sentence.noRed' : 'past.noRed')}
      {unitsWithReds > 0 && concentrated.length === 0 && t('sentence.spread', { count: unitsWithReds })}
      {concentrated.length > 0 && (
        <>
          {t('sentence.concentrated')}
          {zh ? '' : ' '}
          {concentrated.map(({ id, title, reds }, index) => (
            <Fragment key={id}>
              {index > 0 && comma}
              <ItemsLink filter={{ campaign: board.campaignId, unit: id, light: ['red'] }}>
                {title}({reds})
              </ItemsLink>
            </Fragment>
          ))}
        </>
      )}
      {zh ? '。' : '.'}
    </p>
  );
}
