import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../lib/api/types.js';
import { instantText } from '../../../lib/format/dates.js';
import { percent } from '../../../lib/format/number.js';
import { draftOf, type Draft } from '../../../lib/items/report-draft.js';
import { useInstance } from '../../../lib/session/get-instance.js';
import { useHistory } from './get-history.js';
import { meetingFields, type MeetingField } from './merge-drafts.js';

interface Props {
  base: Item;
  newest: Item;
  draft: Draft;
  pending: boolean;
  onApply: () => void;
  onTakeTheirs: () => void;
}

/** Shows what somebody else changed beside what was entered here, and lets the writer decide. */
export function ConflictPanel({ base, newest, draft, pending, onApply, onTakeTheirs }: Props) {
  const { t } = useTranslation(['items', 'common']);
  const { data: instance } = useInstance();
  const { data: history } = useHistory(base.id, newest.version);
  const last = history?.pages[0]?.entries.find((entry) => entry.actorName !== null);
  const fields = meetingFields(draftOf(base), draftOf(newest), draft);
  const name = ({ field, id }: MeetingField) =>
    field === 'milestone'
      ? (base.milestones.find((milestone) => milestone.id === id)?.title ?? t('milestone.title'))
      : t(`field.${field === 'note' ? 'progressNote' : field}`);
  const text = (value: MeetingField['theirs'] | undefined) => {
    if (value === undefined) return <span className="soft">{t('conflict.notMine')}</span>;
    if (value === null || value === '') return t('common:noValue');
    return typeof value === 'number' ? percent(value) : value;
  };
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="conflict-panel"
      title={t('conflict.title')}
      description={
        <div className="conflict">
          <p>
            {last && instance
              ? t('conflict.by', { name: last.actorName, at: instantText(last.at, instance.timeZone) })
              : t('conflict.unknown')}
          </p>
          {fields.length === 0 && <p>{t('conflict.otherChange')}</p>}
          {fields.length > 0 && (
            <table className="conflict-table">
              <thead>
                <tr>
                  <th scope="col">{t('conflict.field')}</th>
                  <th scope="col">{t('conflict.before')}</th>
                  <th scope="col">{t('conflict.theirs')}</th>
                  <th scope="col">{t('conflict.mine')}</th>
                </tr>
              </thead>
              <tbody>
                {fields.map((field) => (
                  <tr key={field.field + String(field.id)}>
                    <th scope="row">{name(field)}</th>
                    <td data-label={t('conflict.before')}>{text(field.before)}</td>
                    <td data-label={t('conflict.theirs')}>{text(field.theirs)}</td>
                    <td data-label={t('conflict.mine')}>{text(field.mine)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <div className="report-actions">
            <Button type="primary" loading={pending} onClick={onApply}>
              {t('conflict.apply')}
            </Button>
            <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
          </div>
        </div>
      }
    />
  );
}
