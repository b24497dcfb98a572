import 'i18next';
import type board from '../features/board/locales/board.zh.json';
import type signIn from '../features/sign-in/locales/sign-in.zh.json';
import type setup from '../features/setup/locales/setup.zh.json';
import type common from '../lib/i18n/common.zh.json';
import type app from './locales/app.zh.json';

/** A text that is asked for and not written is a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      app: typeof app;
      common: typeof common;
      board: typeof board;
      'sign-in': typeof signIn;
      setup: typeof setup;
    };
  }
}
