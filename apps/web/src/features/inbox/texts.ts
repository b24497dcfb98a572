import { addTexts } from '../../lib/i18n/i18n.js';
import en from './locales/inbox.en.json';
import zh from './locales/inbox.zh.json';

addTexts('inbox', { zh, en });
