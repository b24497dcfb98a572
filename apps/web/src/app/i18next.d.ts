import 'i18next';
import type account from '../features/account/locales/account.zh.json';
import type alerts from '../features/alerts/locales/alerts.zh.json';
import type board from '../features/board/locales/board.zh.json';
import type imports from '../features/imports/locales/imports.zh.json';
import type inbox from '../features/inbox/locales/inbox.zh.json';
import type items from '../features/items/locales/items.zh.json';
import type myWork from '../features/my-work/locales/my-work.zh.json';
import type settings from '../features/settings/locales/settings.zh.json';
import type setup from '../features/setup/locales/setup.zh.json';
import type signIn from '../features/sign-in/locales/sign-in.zh.json';
import type common from '../lib/i18n/common.zh.json';
import type app from './locales/app.zh.json';

/** A text that is asked for and not written is a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      account: typeof account;
      alerts: typeof alerts;
      app: typeof app;
      board: typeof board;
      common: typeof common;
      imports: typeof imports;
      inbox: typeof inbox;
      items: typeof items;
      'my-work': typeof myWork;
      settings: typeof settings;
      setup: typeof setup;
      'sign-in': typeof signIn;
    };
  }
}
