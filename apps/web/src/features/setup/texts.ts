import { addTexts } from '../../lib/i18n/i18n.js';
import en from './locales/setup.en.json';
import zh from './locales/setup.zh.json';

addTexts('setup', { zh, en });
