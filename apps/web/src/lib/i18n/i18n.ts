import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './common.en.json';
import zh from './common.zh.json';

export type Locale = 'zh' | 'en';
const storageKey = 'guatu.locale';
const chosenKey = 'guatu.locale.chosen';

function initialLocale(): Locale {
  const stored = globalThis.localStorage?.getItem(storageKey);
  if (stored === 'zh' || stored === 'en') return stored;
  return globalThis.navigator?.language?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function markDocument(locale: string): void {
  if (globalThis.document) document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN';
}

void i18next.use(initReactI18next).init({
  lng: initialLocale(),
  fallbackLng: 'zh',
  ns: ['common'],
  defaultNS: 'common',
  resources: { zh: { common: zh }, en: { common: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  react: { useSuspense: false },
});
markDocument(i18next.language);

/** Adds a feature's texts; called by the feature's own chunk, so that nothing loads texts it does not show. */
export function addTexts(namespace: string, texts: Record<Locale, Record<string, unknown>>): void {
  for (const [locale, resources] of Object.entries(texts)) {
    i18next.addResourceBundle(locale, namespace, resources, true, true);
  }
}

export const currentLocale = (): Locale => (i18next.language === 'en' ? 'en' : 'zh');

/** Switches the language on request of somebody who has not signed in yet; signing in keeps it. */
export async function chooseLocale(locale: Locale): Promise<void> {
  globalThis.sessionStorage?.setItem(chosenKey, locale);
  await changeLocale(locale);
}

/** The language asked for before signing in, once: whoever signs in next in this tab has their own. */
export function takeChosenLocale(): Locale | null {
  const chosen = globalThis.sessionStorage?.getItem(chosenKey);
  globalThis.sessionStorage?.removeItem(chosenKey);
  return chosen === 'zh' || chosen === 'en' ? chosen : null;
}

/** Switches the page's language and remembers it on this machine. */
export async function changeLocale(locale: Locale): Promise<void> {
  if (i18next.language !== locale) await i18next.changeLanguage(locale);
  globalThis.localStorage?.setItem(storageKey, locale);
  markDocument(locale);
}
