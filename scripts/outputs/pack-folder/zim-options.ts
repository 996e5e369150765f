import {iso6393To1} from 'iso-639-3';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {findEdition, type EditionId} from '../../../src/handbook/editions.ts';
import {withColon, type LocaleTag} from '../../../src/handbook/locales.ts';
import {ASSETS, FIRST_PAGE} from './pack-paths.ts';

/** Kiwix shows no more of a title and of a description. */
const LONGEST = {title: 30, description: 80};

/** The options by which openZIM's `zimwriterfs` makes a ZIM of a pack folder. */
export function zimOptions(
  {say}: Pick<Handbook, 'say'>,
  locale: LocaleTag,
  edition: EditionId,
): readonly string[] {
  const tell = say[locale];
  const {year} = findEdition(edition);
  const title = cut(`${tell('book.title')} ${year}`, LONGEST.title);
  return [
    `--welcome=${FIRST_PAGE}`,
    `--illustration=${ASSETS.picture}`,
    `--language=${iso6393Of(locale)}`,
    `--title=${title}`,
    `--description=${cut(withColon(locale, tell('book.subtitle'), tell(`edition.${edition}`)), LONGEST.description)}`,
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

/** A language as ZIM names it: by three letters. Most tags begin with two. */
function iso6393Of(locale: LocaleTag): string {
  const [language = ''] = locale.split('-');
  return Object.entries(iso6393To1).find(([, short]) => short === language)?.[0] ?? language;
}
