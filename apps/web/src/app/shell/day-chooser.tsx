import { DownOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useCallback, useId, useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { presetDays } from '../../lib/board-day/preset-days.js';
import { useDismiss } from '../../lib/browser/use-dismiss.js';
import './day-chooser.css';

interface Props {
  today: string;
  /** Day that the board shows. */
  shown: string;
  onShow: (day: string) => void;
}

/** "As of" as a button; opened, it offers yesterday, last Friday, today and any earlier day. */
export function DayChooser({ today, shown, onShow }: Props) {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const { yesterday, lastFriday } = presetDays(today);
  const close = useCallback((by: 'escape' | 'leaving') => {
    setOpen(false);
    if (by === 'escape') button.current?.focus();
  }, []);
  useDismiss(whole, open, close);

  const choose = (day: string) => {
    setOpen(false);
    button.current?.focus();
    onShow(day);
  };
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get('day');
    if (typeof day === 'string' && day !== '') choose(day);
  };
  return (
    <div className="day-chooser" ref={whole}>
      <button
        ref={button}
        type="button"
        className={`plain-button day-button${shown === today ? '' : ' day-button-past'}`}
        aria-expanded={open}
        aria-controls={panel}
        title={t('day.hint')}
        onClick={() => setOpen(!open)}
      >
        {t('asOf', { day: shown })} <DownOutlined className="campaign-arrow" aria-hidden="true" />
      </button>
      {open && (
        <fieldset id={panel} className="card day-panel">
          <legend className="visually-hidden">{t('day.hint')}</legend>
          <p className="day-presets">
            <Button size="small" onClick={() => choose(yesterday)} title={yesterday}>
              {t('day.yesterday')}
            </Button>
            <Button size="small" onClick={() => choose(lastFriday)} title={lastFriday}>
              {t('day.lastFriday')}
            </Button>
            {shown !== today && (
              <Button size="small" onClick={() => choose(today)} title={today}>
                {t('day.today')}
              </Button>
            )}
          </p>
          <form className="day-field" onSubmit={onSubmit}>
            <Input
              type="date"
              name="day"
              required
              max={today}
              defaultValue={shown}
              aria-label={t('day.field')}
            />
            <Button htmlType="submit" type="primary">
              {t('day.choose')}
            </Button>
          </form>
        </fieldset>
      )}
    </div>
  );
}
