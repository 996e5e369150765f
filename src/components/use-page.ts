import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {PAGE_FACTS_KEY, type PageFacts} from '../handbook/page-facts.ts';
import {findLocale, isLocaleTag, type Locale, type LocaleTag} from '../handbook/locales.ts';

/** What the chapter on the screen says of itself; null for a page that is none of the handbook's. */
export function usePageFacts(): PageFacts | null {
  const {metadata} = useDoc();
  return (
    ((metadata.frontMatter as Readonly<Record<string, unknown>>)[PAGE_FACTS_KEY] as PageFacts | undefined) ??
    null
  );
}

export function useLocale(): Locale & {readonly tag: LocaleTag} {
  const {i18n} = useDocusaurusContext();
  if (!isLocaleTag(i18n.currentLocale)) throw new Error(`Unknown locale "${i18n.currentLocale}".`);
  return {...findLocale(i18n.currentLocale), tag: i18n.currentLocale};
}
