import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import {findLocale, isLocaleTag, type Locale, type LocaleTag} from '../handbook/locales.ts';
import type {HandbookData} from '../plugins/handbook-data.ts';

/** The handbook's data of the current language. */
export function useHandbook(): HandbookData {
  return usePluginData('handbook-data') as HandbookData;
}

export function useLocale(): Locale & {readonly tag: LocaleTag} {
  const {i18n} = useDocusaurusContext();
  if (!isLocaleTag(i18n.currentLocale)) throw new Error(`Unknown locale "${i18n.currentLocale}".`);
  return {...findLocale(i18n.currentLocale), tag: i18n.currentLocale};
}
