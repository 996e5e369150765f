import type {TermLanguage} from '../../src/handbook/terms.ts';
import type {FindEdits, TextEdit} from './mutation.ts';

/** How each language says "not", and what is left when it is lost. Written without regard to the table that finds it. */
const REMOVALS: Readonly<Record<TermLanguage, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bnot /gi, ''],
    [/\bwithout /gi, 'with '],
    [/\bnever /gi, ''],
  ],
  'zh-Hans': [
    [/不得|不可|不能|不应|不宜|不要|不用|不建议|不推荐|切勿|勿|禁止/gu, ''],
    [/没有|无需|无(?=症状|氧|须)|未(?=接|用|经|插)/gu, ''],
  ],
  fr: [
    [/(?<!\p{L})ne (?:pas|jamais) /giu, ''],
    [/(?<!\p{L})n(?:e |[’'])(\p{L}+(?:[ ’'-]\p{L}+)?) (?:pas|jamais|aucune?)(?!\p{L})/giu, '$1'],
    [/(?<!\p{L})sans (?!danger|attendre|délai|interruption|risque)/giu, 'avec '],
  ],
  it: [
    [/(?<!\p{L})non /giu, ''],
    [/(?<!\p{L})senza /giu, 'con '],
  ],
  ja: [
    [/しない/gu, 'する'],
    [/ません/gu, 'ます'],
    [/てはならない|てはいけない/gu, 'てよい'],
    [/(?<=[わらかたさけべれえいり])ない/gu, 'る'],
    [/なし/gu, 'あり'],
  ],
  es: [
    [/(?<!\p{L})no /giu, ''],
    [/(?<!\p{L})sin (?!embargo)/giu, 'con '],
    [/(?<!\p{L})nunca /giu, ''],
  ],
  tr: [
    [/(?<=\p{L})(?:mayın|meyin)/gu, 'in'],
    [/(?<=\p{L}{2})(?:maz|mez)(?!\p{L})/gu, 'r'],
    [/(?<=\p{L}{2})(?:mamalı|memeli)/gu, 'meli'],
    [/(?<=\p{L}{2})(?:mayan|meyen)/gu, 'en'],
    [/ değil/gu, ''],
  ],
  ar: [
    [/(?<!\p{L})ف?لا (?!يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز|سيما|بد|يزال|تزال)/gu, ''],
    [/(?<!\p{L})[وف]?(?:لم|لن|ليس|ليست) /gu, ''],
    [/(?:من دون|بدون|من غير) /gu, 'مع '],
  ],
  id: [
    [/(?<!\p{L})(?:tidak|jangan|bukan|belum) /giu, ''],
    [/(?<!\p{L})tanpa /giu, 'dengan '],
  ],
  ru: [
    [/(?<!\p{L})не (?!более|менее|позднее|ранее|выше|ниже|только)/giu, ''],
    [/(?<!\p{L})без /giu, 'с '],
    [/(?<!\p{L})нельзя /giu, 'можно '],
  ],
  th: [
    // Not "a few", "whatever", "short", nor the noun "contraindication".
    [/ไม่(?!เกิน|น้อยกว่า|กี่|ว่า|นาน)/gu, ''],
    [/(?<!ข้อ)ห้าม/gu, ''],
    [/อย่า(?!ง)/gu, ''],
  ],
  vi: [
    [/(?<!\p{L})không (?!khí|quá|dưới|chỉ)/giu, ''],
    [/(?<!\p{L})đừng /giu, ''],
    [/(?<!\p{L})chưa /giu, 'đã '],
  ],
};

export const negationRemoved: FindEdits = (text, language) =>
  (REMOVALS[language] ?? []).flatMap(([pattern, replacement]) =>
    Array.from(text.matchAll(pattern))
      .map(({0: words, 1: rest = '', index}) => ({
        start: index,
        end: index + words.length,
        replacement: replacement.replace('$1', rest),
      }))
      .map((edit) => capitalised(text, edit)),
  );

/** What opens a sentence keeps its capital letter. */
function capitalised(text: string, {start, end, replacement}: TextEdit): TextEdit {
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return {start, end, replacement};
  if (replacement !== '') return {start, end, replacement: capital(replacement)};
  return {start, end: end + 1, replacement: capital(text.slice(end, end + 1))};
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
