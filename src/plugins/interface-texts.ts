import type {Plugin} from '@docusaurus/types';
import type {Handbook} from '../handbook/assemble-handbook.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import {MESSAGE_IDS} from '../handbook/messages.ts';

/**
 * Gives the interface texts to the site's components. Nothing of the book's text goes into Docusaurus's global data:
 * that lies in the script of every page, so each changed word would make all of them new.
 */
export function createInterfaceTexts({say}: Pick<Handbook, 'say'>, locale: LocaleTag): () => Plugin {
  return () => ({
    name: 'interface-texts',
    getDefaultCodeTranslationMessages: () =>
      Promise.resolve(Object.fromEntries(MESSAGE_IDS.map((id) => [id, say[locale](id)]))),
  });
}
