import { InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page/page.js';
import { EmptyState } from '../../components/state/empty-state.js';
import { LoadMore } from '../../components/state/load-more.js';
import { Loading } from '../../components/state/loading.js';
import { ProblemAlert } from '../../components/state/problem-alert.js';
import { useInbox } from './get-inbox.js';
import './inbox.css';
import { useMarkRead } from './mark-read.js';
import { MessageCard } from './message-card.js';
import './texts.js';

/** One digest a day: what is newly overdue, still overdue, due soon. */
export function Component() {
  const { t } = useTranslation('inbox');
  const inbox = useInbox();
  const markRead = useMarkRead();
  const messages = inbox.data?.pages.flatMap((page) => page.messages) ?? [];
  const unread = inbox.data?.pages[0]?.unread ?? 0;
  return (
    <Page
      title={t('title')}
      narrow
      sentence={inbox.data && <output>{unread > 0 ? t('unread', { count: unread }) : t('allRead')}</output>}
      actions={
        unread > 0 && (
          <Button onClick={() => markRead.mutate('all')} loading={markRead.isPending}>
            {t('readAll')}
          </Button>
        )
      }
    >
      <ProblemAlert error={inbox.error ?? markRead.error} onRetry={() => void inbox.refetch()} />
      {inbox.isPending && <Loading lines={8} />}
      {inbox.data && messages.length === 0 && (
        <EmptyState icon={<InboxOutlined />} title={t('empty')} hint={t('emptyHint')} />
      )}
      <ul className="messages">
        {messages.map((message) => (
          <MessageCard key={message.id} message={message} onRead={() => markRead.mutate(message.id)} />
        ))}
      </ul>
      {inbox.hasNextPage && (
        <LoadMore hasMore loading={inbox.isFetchingNextPage} onMore={() => void inbox.fetchNextPage()} />
      )}
    </Page>
  );
}
