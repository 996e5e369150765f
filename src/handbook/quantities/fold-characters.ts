/** Marks that only steer display: direction, joining, line breaks. They never change what a text says. */
const INVISIBLE = /^[\u00AD\u061C\u0640\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]$/u;
/** Vowel points of Arabic, which few texts write. */
export const ARABIC_POINTS = /[\u064B-\u0652\u0670]/gu;

const SAME_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ' ': '\u2002\u2003\u2004\u2005\u2006\u200A\u205F\u3000\t\n\r',
    '\u00A0': '\u2007\u2008\u2009\u202F',
    '-': '\u2010\u2011\uFE63',
    '~': '〜∼˜～',
    '≈': '≃≅≒∽',
    '≤': '≦⩽',
    '≥': '≧⩾',
    ':': '∶',
    '/': '⁄∕',
    '×': '✕✖⨯',
    '·': '⋅∙',
    '°': '˚∘',
    '%': '٪﹪',
    '.': '٫',
    ',': '٬',
    "'": '’ʼ‘',
    µ: 'μ',
    ا: 'أإآٱ',
    ي: 'ىی',
    ك: 'ک',
  }).flatMap(([sign, others]) => Array.from(others, (other) => [other, sign] as const)),
);

/** Characters of East Asian width, joined units such as ㎎ and ℃, and subscripts: their plain form is the same figure. */
const COMPATIBILITY = /^[\u2080-\u2089\u2103\u2109\u2113\u2116\u3380-\u33DF\uFF01-\uFF5E]$/u;
/** Full-width punctuation that separates sentences and lists, unlike its plain form inside a number. */
const FULL_WIDTH_BREAK = /^[，：．]$/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function isSuperscript(character: string): boolean {
  return character === '⁻' || (character !== '' && SUPERSCRIPTS.includes(character));
}

const known = new Map<string, string>();

/** One character (or one base letter with its accents) in its plain form; empty for one that only steers display. */
export function foldCharacter(character: string): string {
  const folded = known.get(character) ?? fold(character);
  known.set(character, folded);
  return folded;
}

function fold(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const composed = character.normalize('NFC').replace(ARABIC_POINTS, '');
  if (FULL_WIDTH_BREAK.test(composed)) return composed;
  if (isSuperscript(composed)) return composed === '⁻' ? '-' : String(SUPERSCRIPTS.indexOf(composed));
  const plain = COMPATIBILITY.test(composed) ? composed.normalize('NFKC') : composed;
  return Array.from(plain, (each) => SAME_SIGN.get(each) ?? westernDigit(each) ?? each).join('');
}

/** Case and the Turkish dotless i apart, two words are the same word. */
export function lowerCase(folded: string): string {
  const lower = folded.toLowerCase();
  if (lower.length === folded.length && !lower.includes('ı')) return lower;
  return Array.from(folded, (character) => {
    if (character === 'İ' || character === 'ı') return 'i';
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

/** A decimal digit of any script. Unicode sets each script's ten digits in a row that starts at …0 or …6. */
function westernDigit(character: string): string | undefined {
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  const zero = /^\p{Nd}$/u.test(String.fromCodePoint(row)) ? row : row + 6;
  return String(code - zero);
}
