import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { useMedia } from '../lib/browser/use-media.js';
import '../lib/i18n/i18n.js';
import { queryClient } from './query-client.js';
import { router } from './routes.js';
import './styles.css';
import './texts.js';
import { theme } from './theme.js';

/** The whole page: language, theme, data cache, routes. */
export function App() {
  const { i18n } = useTranslation();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const touch = useMedia('(pointer: coarse)');
  return (
    <ConfigProvider
      locale={i18n.language === 'en' ? enUS : zhCN}
      theme={theme({ reducedMotion, touch })}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <AntApp component={false}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
