import { addTexts } from '../lib/i18n/i18n.js';
import en from './locales/app.en.json';
import zh from './locales/app.zh.json';

addTexts('app', { zh, en });
