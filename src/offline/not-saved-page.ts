import type {ServedLanguage} from './languages.ts';

/** A language that the reader has on the device, and where it opens. */
export interface SavedPlace {
  readonly language: ServedLanguage;
  readonly url: string;
}

export interface NotSavedPageInput {
  /** The language of the page that was asked for. */
  readonly language: ServedLanguage;
  /** Its address, to try again. */
  readonly url: string;
  /** True where the page is saved, but what lies there is not what was saved. */
  readonly isDamaged: boolean;
  readonly saved: readonly SavedPlace[];
}

const STYLE = `
:root{color-scheme:light dark}
body{font:1.05rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:36rem;padding:2rem 1rem}
:lang(ar) body,:lang(ar){line-height:1.85}
h1{font-size:1.5rem;line-height:1.3}
h2{font-size:1.1rem;margin-top:2rem}
p.book{font-weight:700;opacity:.8}
ul{list-style:none;padding:0}
a{color:light-dark(#0b5c6b,#6fc7d6);display:inline-block;padding:.6rem 0}
section+section{border-top:1px solid;margin-top:1.5rem}`;

/**
 * The page that stands in for one that cannot be had: in the language that was asked for, then in each saved
 * language, because whoever took a wrong turn may read only those. Needs nothing but itself.
 */
export function createNotSavedPage({language, url, isDamaged, saved}: NotSavedPageInput): string {
  const {texts} = language;
  const others = saved.filter((place) => place.language.tag !== language.tag);
  const lead = `<p class="book">${escapeHtml(texts.book)}</p><h1>${escapeHtml(texts.title)}</h1>
<p>${escapeHtml(isDamaged ? texts.damaged : texts.text)}</p><p><a href="${escapeHtml(url)}">${escapeHtml(texts.retry)}</a></p>`;
  const own = saved.filter((place) => place.language.tag === language.tag).map(savedLink);
  const rest = others.map(
    (place) =>
      `<section lang="${place.language.tag}" dir="${place.language.direction}"><p>${escapeHtml(place.language.texts.text)}</p><h2>${escapeHtml(place.language.texts.savedHere)}</h2><p>${savedLink(place)}</p></section>`,
  );
  return `<!doctype html>
<html lang="${language.tag}" dir="${language.direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${escapeHtml(texts.title)}</title><style>${STYLE}</style></head>
<body><main><section>${lead}${own.length === 0 ? '' : `<h2>${escapeHtml(texts.savedHere)}</h2><p>${own.join('')}</p>`}</section>
${rest.join('\n')}</main></body></html>
`;
}

function savedLink({language, url}: SavedPlace): string {
  return `<a href="${escapeHtml(url)}" lang="${language.tag}" dir="${language.direction}">${escapeHtml(language.name)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
