/**
 * Letters that have no decomposition in Unicode but that readers type in their plain form. Arabic as in Lucene's
 * ArabicNormalizer (alef, taa marbuta, alef maqsura), with the Persian kaf and yeh that keyboards send.
 */
const PLAIN_LETTERS: readonly (readonly [string, string])[] = Object.entries({
  ı: 'i',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
});

/**
 * Accents of Latin, Greek and Cyrillic, Arabic harakat and hamza, tatweel, the tone marks of Thai that hurried thumbs
 * leave out, and characters without a shape. Other marks of Thai and Devanagari are vowels and stay.
 */
const IGNORED =
  /[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u0E48-\u0E4C\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]/g;

/** English letters and digits need no more than their case. */
const PLAIN = /^[\u0020-\u007E]*$/;

const KATAKANA = /[\u30A1-\u30F6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/** First digit of the decimal digits of Arabic, Persian, Devanagari, Bengali and Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]/g;

/**
 * The form in which text is compared: without case, accents, width, sub- and superscripts ("SpO₂" is "spo2"),
 * Arabic vowel signs and hamza forms, the difference of hiragana and katakana, or of the Turkish i and ı.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return (
    plainLetters(text.normalize('NFKD').toLowerCase().replace(IGNORED, ''))
      .replace(OTHER_DIGIT, plainDigit)
      // Puts together again what was taken apart and kept: kana with their voicing marks, Hangul.
      .normalize('NFC')
      .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
  );
}

/** One letter after another: in Arabic a word in three holds one, and to call a function for each takes long. */
function plainLetters(text: string): string {
  let plain = text;
  for (const [letter, other] of PLAIN_LETTERS) plain = plain.replaceAll(letter, other);
  return plain;
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
  return String(code - zero);
}

const HALF_WIDTH_KANA = /[\uFF61-\uFFDC]+/g;

/**
 * One code point for each letter, and kana in their full width, so that dictionaries know the words and folding keeps
 * the number of letters. Not NFKC: that takes the Thai vowel ำ apart and makes Chinese commas Western ones.
 */
export function composeText(text: string): string {
  return text.replace(HALF_WIDTH_KANA, (kana) => kana.normalize('NFKC')).normalize('NFC');
}
