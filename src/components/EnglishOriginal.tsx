import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import type {ReactNode} from 'react';
import {DEFAULT_EDITION, isEditionId} from '../handbook/editions.ts';
import {SOURCE_LOCALE} from '../handbook/locales.ts';
import {useHandbook, useLocale} from './use-handbook.ts';

/** Tells search engines that a page that stands in English, for want of a translation, is the English page. */
export function EnglishOriginal(): ReactNode {
  const {metadata} = useDoc();
  const {trust} = useHandbook();
  const {tag} = useLocale();
  const {createUrl} = useAlternatePageUtils();
  const edition = isEditionId(metadata.version) ? metadata.version : DEFAULT_EDITION;
  const isTranslated = tag === SOURCE_LOCALE || (trust[edition][metadata.id] ?? null) !== null;
  if (isTranslated) return null;
  return (
    <Head>
      <link rel="canonical" href={createUrl({locale: SOURCE_LOCALE, fullyQualified: true})} />
    </Head>
  );
}
