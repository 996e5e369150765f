import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../../src/handbook/editions.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {ASSETS, FIRST_PAGE} from './pack-paths.ts';

/** Languages as ZIM names them, by their ISO 639-3 code, which JavaScript does not know. */
export const ISO_639_3: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  hi: 'hin',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  pt: 'por',
  ru: 'rus',
  sw: 'swa',
  th: 'tha',
  tr: 'tur',
  vi: 'vie',
  zh: 'zho',
};

/** Kiwix shows no more of a title and of a description. */
const LONGEST = {title: 30, description: 80};

/** The options by which openZIM's `zimwriterfs` makes a ZIM of a pack folder. */
export function zimOptions(
  {say}: Pick<Handbook, 'say'>,
  locale: LocaleTag,
  edition: EditionId,
): readonly string[] {
  const tell = say[locale];
  const year = edition === 'current' ? '2026' : edition;
  const title = cut(`${tell('book.title')} ${year}`, LONGEST.title);
  return [
    `--welcome=${FIRST_PAGE}`,
    `--illustration=${ASSETS.picture}`,
    `--language=${ISO_639_3[locale.split('-')[0] ?? ''] ?? 'und'}`,
    `--title=${title}`,
    `--description=${cut(`${tell('book.subtitle')}. ${tell(`edition.${edition}`)}`, LONGEST.description)}`,
    `--creator=${tell('book.title')}`,
    `--publisher=${tell('book.title')}`,
    `--name=covid-19-handbook_${locale}_${year}`,
    '--tags=_ftindex:yes;medicine',
  ];
}

function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
}
