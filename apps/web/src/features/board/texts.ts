import { addTexts } from '../../lib/i18n/i18n.js';
import en from './locales/board.en.json';
import zh from './locales/board.zh.json';

addTexts('board', { zh, en });
