import { addTexts } from '../../lib/i18n/i18n.js';
import en from './locales/sign-in.en.json';
import zh from './locales/sign-in.zh.json';

addTexts('sign-in', { zh, en });
