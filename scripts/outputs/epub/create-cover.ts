import {fontStacks, type PrintFont} from '../../../src/fonts/print-font.ts';
import type {EditionId} from '../../../src/handbook/editions.ts';
import {DEFAULT_EDITION} from '../../../src/handbook/editions.ts';
import {findLocale, type LocaleTag} from '../../../src/handbook/locales.ts';
import type {Say} from '../../../src/handbook/messages.ts';
import {createFontFaces} from '../pdf/create-font-faces.ts';
import {escapeHtml} from '../book/escape-html.ts';

/** Pixels of the cover; reading systems ask for about 1:1.5. */
export const COVER_SIZE = {width: 1200, height: 1800};

export interface CoverInput {
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly say: Say;
  readonly fonts: readonly PrintFont[];
  /** The handbook's emblem as SVG. */
  readonly emblem: string;
}

/** The cover as a page that a browser draws, because only there the language's own letters can be set. */
export function createCover({locale, edition, say, fonts, emblem}: CoverInput): string {
  const {direction, name} = findLocale(locale);
  const families = fontStacks(locale)
    .heading.map((family) => `"${family}"`)
    .join(',');
  // The record of 2020 must not be taken for today's advice, on a shelf of small pictures either.
  const colour = edition === DEFAULT_EDITION ? '#0b5c6b' : '#5b4a8a';
  const note = edition === DEFAULT_EDITION ? '' : line('note', say('superseded.title'));
  return `<!doctype html><html lang="${locale}" dir="${direction}"><head><meta charset="utf-8"><style>
${createFontFaces(fonts)}
html{background:${colour};color:#fff;font-family:${families}}
body{box-sizing:border-box;display:flex;flex-direction:column;height:${COVER_SIZE.height}px;margin:0;padding:130px 110px 110px;width:${COVER_SIZE.width}px}
p{margin:0}
.emblem svg{background:#fff;border-radius:60px;height:280px;padding:16px;width:280px}
.title{font-size:132px;font-weight:700;line-height:1.2;margin-top:190px;overflow-wrap:anywhere}
.subtitle{font-size:66px;line-height:1.35;margin-top:44px;opacity:.92}
.edition{border-block-start:8px solid #fff;font-size:58px;font-weight:700;margin-top:auto;padding-block-start:44px}
.note{font-size:46px;margin-top:8px}
.name{font-size:46px;margin-top:18px}
:lang(ar){line-height:1.5}
</style></head><body><div class="emblem">${emblem}</div>${line('title', say('book.title'))}${line('subtitle', say('book.subtitle'))}
${line('edition', say(`edition.${edition}`))}${note}${line('name', name)}</body></html>`;
}

function line(name: string, text: string): string {
  return `<p class="${name}">${escapeHtml(text)}</p>`;
}
