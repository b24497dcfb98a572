import { addTexts } from '../../lib/i18n/i18n.js';
import en from './locales/my-work.en.json';
import zh from './locales/my-work.zh.json';

addTexts('my-work', { zh, en });
