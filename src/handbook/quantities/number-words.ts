import {foldText} from './fold-text.ts';

/**
 * Small numbers in words, from one to twelve, as beginnings of words: ordinals and inflected forms begin like them.
 * Alternatives of a regular expression, for folded text in lower case.
 */
const NUMBER_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'one|single|first|once',
    'two|second|twice|both|pair',
    'three|third',
    'four',
    'five|fifth',
    'six',
    'seven',
    'eight',
    'nine|ninth',
    'ten',
    'eleven',
    'twelve|twelfth',
  ],
  zh: ['一|首', '二|两|双', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
  fr: [
    'une?|premi|seule?',
    'deux|second',
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
    'due|second|entrambi',
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
    'dos|segund|ambos',
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
  tr: [
    'bir|tek|ilk',
    'iki',
    'üç',
    'dört|dörd',
    'beş',
    'altı',
    'yedi',
    'sekiz',
    'dokuz',
    'on',
    'on bir',
    'on iki',
  ],
  ar: [
    'واحد|الأول|أول',
    'اثن|اثنت|الثاني|مرتين|مرتان',
    'ثلاث|الثالث',
    'أربع|الرابع',
    'خمس|الخامس',
    'ست|السادس',
    'سبع|السابع',
    'ثمان|الثامن',
    'تسع|التاسع',
    'عشر|العاشر',
    'أحد عشر|إحدى عشرة',
    'اثنا عشر|اثني عشر|اثنتي عشرة|اثنتا عشرة',
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
    'дв(?:а|е|у|ое|ои)(?!р)|втор|об[ае](?!\\p{L})|обо?их|обеи|дважд|пар[аыу](?!\\p{L})',
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

const made = new Map<string, readonly RegExp[]>();

/** The numbers from 1 to 12 that a text writes in words, as canonical decimals. */
export function numberWordsIn(text: string, locale: string): readonly string[] {
  const {lower} = foldText(text);
  return patternsFor(locale).flatMap((pattern, place) => (pattern.test(lower) ? [String(place + 1)] : []));
}

function patternsFor(locale: string): readonly RegExp[] {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const words = NUMBER_WORDS[locale.split('-')[0] ?? ''] ?? [];
  // After a letter of another script too: Chinese and Thai set no spaces; Arabic joins "and", "with".
  const patterns = words.map((word) => new RegExp(`(?<![a-zß-ÿа-яё])(?:${word})`, 'u'));
  made.set(locale, patterns);
  return patterns;
}
