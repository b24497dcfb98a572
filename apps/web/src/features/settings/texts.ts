import { addTexts } from '../../lib/i18n/i18n.js';
import en from './locales/settings.en.json';
import zh from './locales/settings.zh.json';

addTexts('settings', { zh, en });
