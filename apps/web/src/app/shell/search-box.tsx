import { SearchOutlined } from '@ant-design/icons';
import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useCampaign } from '../../lib/campaigns/use-campaign.js';
import { itemsHref } from '../../lib/items/item-filter.js';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Finds items of the campaign; `/` leads here from anywhere. */
export function SearchBox() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { campaign } = useCampaign();
  const input = useRef<HTMLInputElement>(null);
  const q = search.get('q') ?? '';

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? '';
    void navigate(
      itemsHref({ ...(campaign ? { campaign: campaign.id } : {}), ...(text ? { q: text } : {}) }),
    );
  };
  return (
    <search>
      <form className="search-box" onSubmit={onSubmit}>
        <SearchOutlined aria-hidden="true" />
        <input
          key={q}
          ref={input}
          type="search"
          name="q"
          defaultValue={q}
          maxLength={100}
          aria-label={t('search')}
          placeholder={t('searchHint')}
          enterKeyHint="search"
          autoComplete="off"
        />
      </form>
    </search>
  );
}
