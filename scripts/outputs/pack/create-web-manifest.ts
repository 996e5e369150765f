import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {findLocale, withColon, type LocaleTag} from '../../../src/handbook/locales.ts';
import {SEARCH_ANCHOR} from '../../../src/search/search-anchor.ts';
import {chapterPath} from '../../../src/handbook/paths.ts';

export const WEB_MANIFEST_NAME = 'manifest.webmanifest';

/**
 * What lets a phone put one language of the handbook on its home screen. Addresses are relative to the file's own. It has
 * no `id`: that would be read from the root of the host, the same for all languages; without one it is `start_url`.
 */
export function createWebManifest({say}: Pick<Handbook, 'say'>, locale: LocaleTag): string {
  const tell = say[locale];
  const {tag, direction} = findLocale(locale);
  const manifest = {
    name: withColon(locale, tell('book.title'), tell('book.subtitle')),
    short_name: tell('book.title'),
    description: tell('home.lead'),
    lang: tag,
    dir: direction,
    start_url: './',
    // Installed, the address bar's buttons are missed on pages that are read, so some of them stay.
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#0b5c6b',
    icons: [
      {src: 'img/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any'},
      // For home screens that draw no SVG.
      {src: 'img/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any'},
      {src: 'img/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any'},
    ],
    shortcuts: [
      {name: tell('nav.search'), url: `./${SEARCH_ANCHOR}`},
      {name: tell('nav.contents'), url: `.${chapterPath('current', 'introduction')}`},
      {name: tell('nav.downloads'), url: './downloads/'},
      {name: tell('nav.offline'), url: './offline/'},
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
