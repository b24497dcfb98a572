import { addTexts } from '../../lib/i18n/i18n.js';
import en from './locales/alerts.en.json';
import zh from './locales/alerts.zh.json';

addTexts('alerts', { zh, en });
