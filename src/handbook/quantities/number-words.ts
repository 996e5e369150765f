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
    'satu|pertama|tunggal|se',
    'dua|kedua',
    'tiga|ketiga',
    'empat|keempat',
    'lima|kelima',
    'enam|keenam',
    'tujuh|ketujuh',
    'delapan|kedelapan',
    'sembilan',
    'sepuluh',
    'sebelas',
    'dua belas',
  ],
  ru: [
    'одн|один|перв',
    'дв[аеу]|втор|об[ае]',
    'тр[иеёо]|трет',
    'четыр|четвер|четвёр',
    'пят',
    'шест',
    'сем|седьм',
    'восем|восьм|восемь',
    'девят',
    'десят',
    'одиннадцат',
    'двенадцат',
  ],
  th: ['หนึ่ง|เดียว|แรก', 'สอง|คู่', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ', 'สิบเอ็ด', 'สิบสอง'],
  vi: [
    'một|nhất|đầu',
    'hai',
    'ba',
    'bốn|tư',
    'năm',
    'sáu',
    'bảy',
    'tám',
    'chín',
    'mười',
    'mười một',
    'mười hai',
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
