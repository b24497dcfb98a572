import { addTexts } from '../../lib/i18n/i18n.js';
import en from './locales/imports.en.json';
import zh from './locales/imports.zh.json';

addTexts('imports', { zh, en });
