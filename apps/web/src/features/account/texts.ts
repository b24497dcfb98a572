import { addTexts } from '../../lib/i18n/i18n.js';
import en from './locales/account.en.json';
import zh from './locales/account.zh.json';

addTexts('account', { zh, en });
