import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InboxMessage } from '../../lib/api/types.js';
import { sentenceDate } from '../../lib/format/dates.js';
import { currentLocale } from '../../lib/i18n/i18n.js';

interface Props {
  message: InboxMessage;
  onRead: () => void;
}

/** One digest with its sections; every line leads to its item. */
export function MessageCard({ message, onRead }: Props) {
  const { t } = useTranslation('inbox');
  const unread = message.readAt === null;
  return (
    <li className={`card message${unread ? ' message-unread' : ''}`}>
      <div className="message-head">
        <div>
          <h2>
            {message.subject}
            {unread && <span className="visually-hidden"> {t('new')}</span>}
          </h2>
          <p className="small soft">{sentenceDate(message.day, currentLocale())}</p>
        </div>
        {unread && (
          <Button size="small" onClick={onRead}>
            {t('markRead')}
          </Button>
        )}
      </div>
      {message.sections.map((section) => (
        <section key={section.code} className={`message-section message-${section.code}`}>
          <h3>{section.title}</h3>
          <ul>
            {section.lines.map((line) => (
              <li key={line.itemId}>
                <Link to={`/items/${line.itemId}`} onClick={() => unread && onRead()}>
                  {line.number} {line.title}
                </Link>
                <span className="small soft">{line.text}</span>
              </li>
            ))}
          </ul>
          {section.total > section.lines.length && (
            <p className="small soft">{t('more', { count: section.total - section.lines.length })}</p>
          )}
        </section>
      ))}
    </li>
  );
}
