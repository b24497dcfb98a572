import { FileExcelOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  disabled: boolean;
  /** Of the upload under way; undefined when none is. */
  percent: number | undefined;
  onFile: (file: File) => void;
  onCancel: () => void;
}

/** Takes one file by click, keyboard or drop, under the notice on state secrets. */
export function FilePicker({ disabled, percent, onFile, onCancel }: Props) {
  const { t } = useTranslation(['imports', 'common']);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file && !disabled) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div className="file-picker">
      <p className="secret-notice">{t('common:classified')}</p>
      {percent === undefined ? (
        <button
          type="button"
          className={`plain-button file-drop${over ? ' file-over' : ''}`}
          disabled={disabled}
          onClick={() => input.current?.click()}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <FileExcelOutlined aria-hidden="true" />
          <span>{t('drop')}</span>
          <span className="small soft">{t('formats')}</span>
        </button>
      ) : (
        <output className="file-drop">
          <span>{percent < 100 ? t('uploading', { percent }) : t('reading')}</span>
          <Progress percent={percent} showInfo={false} status={percent < 100 ? 'normal' : 'active'} />
          <Button onClick={onCancel}>{t('cancel')}</Button>
        </output>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('file')}
        accept=".xlsx,.xls,.csv"
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </div>
  );
}
