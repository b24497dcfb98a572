import { addTexts } from '../../lib/i18n/i18n.js';
import en from './locales/items.en.json';
import zh from './locales/items.zh.json';

addTexts('items', { zh, en });
