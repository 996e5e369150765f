import Head from '@docusaurus/Head';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import type {ReactNode} from 'react';
import {SOURCE_LOCALE} from '../handbook/locales.ts';
import {useLocale, usePageFacts} from './use-page.ts';

/** Tells search engines that a page that stands in English, for want of a translation, is the English page. */
export function EnglishOriginal(): ReactNode {
  const trust = usePageFacts()?.trust ?? null;
  const {tag} = useLocale();
  const {createUrl} = useAlternatePageUtils();
  if (tag === SOURCE_LOCALE || trust !== null) return null;
  return (
    <Head>
      <link rel="canonical" href={createUrl({locale: SOURCE_LOCALE, fullyQualified: true})} />
    </Head>
  );
}
