import {perLanguage} from '../per-language.ts';
import {foldText} from './fold-text.ts';
import {foldPhrase} from './phrase.ts';
import {NAME_LETTERS} from './script-letters.ts';

/**
 * Small numbers in words, from one to twelve, as beginnings of words, since ordinals and inflected forms begin like them,
 * or as whole words where another word begins so. Alternatives of a regular expression in lower case; they are folded as the text is.
 */
const NUMBER_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:one|single|first|once)(?!\\p{L})',
    '(?:two|second|twice|both|pairs?)(?!\\p{L})',
    '(?:three|third|thirds)(?!\\p{L})',
    'four(?:th|fold)?(?!\\p{L})',
    '(?:five|fifth)(?!\\p{L})',
    'six(?:th)?(?!\\p{L})',
    'seven(?:th)?(?!\\p{L})',
    'eight(?:h)?(?!\\p{L})',
    '(?:nine|ninth)(?!\\p{L})',
    'ten(?:th)?(?!\\p{L})',
    'eleven(?:th)?(?!\\p{L})',
    '(?:twelve|twelfth)(?!\\p{L})',
  ],
  zh: ['一|首', '二|两|双', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
  fr: [
    'une?|premi|seule?',
    'deux|second|double',
    'trois',
    'quatr',
    'cinq',
    'six|sixi',
    'sept',
    'huit',
    'neuf|neuvi',
    'dix',
    'onz',
    'douz',
  ],
  it: [
    'un[ao]?|primo|prima|singol',
    'due|second|entramb|doppi',
    'tre|terz',
    'quattro|quart',
    'cinque|quint',
    'sei|sest',
    'sette|settim',
    'otto|ottav',
    'nove|nono|nona',
    'dieci|decim',
    'undici',
    'dodici',
  ],
  ja: ['一|ひと|初|単', '二|両|ふた', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
  es: [
    'un[oa]?|primer|únic',
    'dos|segund|amb[oa]s|dobl',
    'tres|tercer',
    'cuatro|cuart',
    'cinco|quint',
    'seis|sext',
    'siete|séptim',
    'ocho|octav',
    'nueve|noven',
    'diez|décim',
    'once',
    'doce',
  ],
  // "Altında" is under, "cilt altı" under the skin, "onu" it. The tens of eleven and twelve are no ten.
  tr: [
    '(?<!(?<!\\p{L})on )bir(?!lik|ço|az|im|ey|leş|kaç)|tek(?!n|rar|lif)|ilk',
    '(?<!(?<!\\p{L})on )iki',
    'üç',
    'dört|dörd',
    'beş',
    '(?<!(?:cilt|deri|dil|el) )altı(?:ncı\\p{L}*|şar|sı|da|dan)?(?!\\p{L})',
    'yedi',
    'sekiz',
    'dokuz',
    'on(?:uncu\\p{L}*|ar|da)?(?!\\p{L}| (?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz))',
    'on bir',
    'on iki',
  ],
  // The tens end in "ون" and "ين", the teens stand before "عشر": neither is the number that it begins with.
  ar: [
    '(?:واحدة?|أولى?|وحيدة?|أحد|إحدى)(?!\\p{L}| عشر)',
    '(?:اثن(?:ان|ين)|اثنت(?:ان|ين)|ثاني?|(?<=ال)ثانية|مرتين|مرتان|كلا|كلتا|كلي?هما|ضعفي?ن?|زوجا?)(?!\\p{L}| عشر)',
    '(?:ثلاثة?|ثالثة?|ثلثا?|ثلثي)(?!\\p{L}| عشر)',
    '(?:أربعة?|رابعة?)(?!\\p{L}| عشر)',
    '(?:خمسة?|خامسة?)(?!\\p{L}| عشر)',
    '(?:ستة?|سادسة?)(?!\\p{L}| عشر)',
    '(?:سبعة?|سابعة?)(?!\\p{L}| عشر)',
    '(?:ثمان(?:ية?|ي)?|ثامنة?)(?!\\p{L}| عشر)',
    '(?:تسعة?|تاسعة?)(?!\\p{L}| عشر)',
    '(?<!(?:أحد|إحدى|اثن\\p{L}{1,2}|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني?ة?|تسعة?) )(?:عشرة?|عاشرة?)(?!\\p{L})',
    '(?:أحد عشر|إحدى عشرة)(?!\\p{L})',
    'اثن(?:ا|ي|تا|تي) عشرة?(?!\\p{L})',
  ],
  id: [
    'satu|pertama|tunggal|sekali|se(?:orang|buah|butir|hari|minggu|bulan|tahun|jam|menit|liter|lembar|pasien|per|sisi)',
    'dua|kedua|berdua|sepasang',
    'tiga|ketiga|bertiga|sepertiga',
    'empat|keempat|seperempat',
    'lima|kelima|seperlima',
    'enam|keenam',
    'tujuh|ketujuh',
    'delapan|kedelapan',
    'sembilan|kesembilan',
    'sepuluh|kesepuluh',
    'sebelas|kesebelas',
    'dua belas|kedua belas',
  ],
  ru: [
    'одн(?!ако|оврем|означ|ород)|один(?!аков)|перв|единств|единожд',
    'дв(?:а|е|у|ое|ои)(?!р)|втор|об[ае](?!\\p{L})|обо?их|обеи|вдво[её]|дважд|пар[аыу](?!\\p{L})',
    'три(?!\\p{L})|тр[её]х|тремя|трет|троих|трое(?!\\p{L})|трижд|тройн',
    'четыр|четвер|четвёр',
    'пят(?!н)',
    'шест',
    'сем(?:ь|и|ью|ер\\p{L}{1,2})(?!\\p{L})|седьм|семикрат',
    'восем|восьм',
    'девят',
    'десят',
    'одиннадцат',
    'двенадцат',
  ],
  th: [
    'หนึ่ง|เดียว|แรก',
    'สอง|คู่',
    'สาม',
    'สี่',
    'ห้า(?!ม)',
    'หก(?!ล้ม)',
    'เจ็ด',
    'แปด',
    'เก้า(?!อี้)',
    'สิบ',
    'สิบเอ็ด',
    'สิบสอง',
  ],
  // "Năm" is five and a year: no five after a number or "each", and before a year's number.
  vi: [
    '(?:một|nhất|đầu|đơn)(?!\\p{L})',
    '(?:hai|đôi|cặp|cả hai)(?!\\p{L})',
    'ba(?!\\p{L})',
    '(?:bốn|tư)(?!\\p{L})',
    '(?<!(?:\\d|mỗi|một|hằng|hàng|vài|nhiều|trong|đầu|cuối|tháng \\d{1,2}|vào) ?)năm(?!\\p{L}| ?(?:19|20)\\d\\d)',
    'sáu(?!\\p{L})',
    'bảy(?!\\p{L})',
    'tám(?!\\p{L})',
    'chín(?!\\p{L})',
    'mười(?!\\p{L})',
    'mười một(?!\\p{L})',
    'mười hai(?!\\p{L})',
  ],
};

/** Endings of a dual, which says "two" without a word for it; of some plurals as well. */
const DUAL = /[ء-ي]{2}(?:ان|ين|تا|تي|هما)(?![ء-ي])/;

/** Whether a text may say "two" by the form of a word. */
export function mayBeDual(text: string, locale: string): boolean {
  return /^ar\b/.test(locale) && DUAL.test(foldText(text).lower);
}

/** The numbers from 1 to 12 that a text writes in words, as canonical decimals. */
export function numberWordsIn(text: string, locale: string): readonly string[] {
  const {lower} = foldText(text);
  return patternsFor(locale).flatMap((pattern, place) => (pattern.test(lower) ? [String(place + 1)] : []));
}

const patternsFor = perLanguage((locale: string): readonly RegExp[] => {
  const words = NUMBER_WORDS[locale.split('-')[0] ?? ''] ?? [];
  const start = UNSPACED.test(locale) ? '' : WORD_START;
  return words.map((word) => new RegExp(`${start}(?:${foldedSource(word)})`, 'u'));
});

/** Languages that set no spaces between words. */
const UNSPACED = /^(?:zh|ja|th)\b/;

/** Arabic writes "and", "in", "for", "as" and the article onto the word. */
const WORD_START = `(?<![${NAME_LETTERS}])(?:(?<![ء-يٮ-ۓ])|(?<=(?<![ء-يٮ-ۓ])(?:[وفبلك]|[وفبك]?ال|لل)))`;

/** The signs of a regular expression stay, its words are folded as the text is. */
function foldedSource(source: string): string {
  return source.replace(/[^\0-\x7F]\p{M}*/gu, (letter) => foldPhrase(letter));
}
