import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {PageMetadata} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {DEFAULT_EDITION, isEditionId} from '../handbook/editions.ts';
import {withColon} from '../handbook/locales.ts';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';

/**
 * Names the edition first in the title of a page of an earlier one: lists of results, tabs, bookmarks and the heads of
 * printed sheets show a title alone, and today's chapter has the same.
 */
export function EditionTitle(): ReactNode {
  const {metadata} = useDoc();
  const {tag} = useLocale();
  const {version, title} = metadata;
  if (!isEditionId(version) || version === DEFAULT_EDITION) return null;
  return <PageMetadata title={withColon(tag, say(`edition.${version}`), title)} />;
}
