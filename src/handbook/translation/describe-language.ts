import {LOCALES, PRINT_FONTS, type Locale} from '../locales.ts';
import {UserError} from '../problem.ts';

/** What a tag says about a language, without its fonts: those are named by their script. */
export interface DescribedLanguage extends Omit<Locale, 'printFonts' | 'published' | 'formatTag'> {
  readonly script: keyof typeof PRINT_FONTS;
}

/** Scripts whose letters are in the Latin family too. */
const LATIN_FAMILY: readonly string[] = ['Latn', 'Cyrl', 'Grek'];
const WITHOUT_SPACES: readonly string[] = ['Hans', 'Hant', 'Jpan', 'Thai', 'Khmr', 'Laoo', 'Mymr'];
const RIGHT_TO_LEFT: readonly string[] = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

/**
 * Describes a language that is to be added, by what the Unicode data of the runtime know of its tag.
 * @throws UserError if the tag is no BCP 47 tag of a language, is there already, or no font prints its script.
 */
export function describeLanguage(tag: string): DescribedLanguage {
  const canonical = canonicalTag(tag);
  if (canonical !== tag) throw new UserError(`"${tag}" is written "${canonical}" (BCP 47). Use that.`);
  const known = LOCALES.find((locale) => locale.tag === tag);
  if (known !== undefined) throw new UserError(`"${tag}" is there already: ${known.englishName}.`);
  const {baseName} = new Intl.Locale(tag);
  if (baseName !== tag) {
    throw new UserError(
      `"${tag}" says more than the language. Expected language, script and region alone: "${baseName}".`,
    );
  }
  const name = nameOf(tag, tag);
  const englishName = nameOf(tag, 'en');
  const script = new Intl.Locale(tag).maximize().script ?? '';
  // "und" is the tag for an undetermined language, and has a name in the data: "root".
  if (englishName === tag || /^und\b/.test(tag) || script === '') {
    throw new UserError(
      `"${tag}" is the tag of no language that is known here. Expected a BCP 47 tag such as "sw" or "pt-BR".`,
    );
  }
  const fonts = LATIN_FAMILY.includes(script) ? 'Latn' : script;
  if (!isPrintable(fonts)) {
    throw new UserError(
      `No font here prints the script of "${tag}" (${script}). Add one: "npm install -E @fontsource/noto-sans-…", then a line for ${script} in PRINT_FONTS (src/handbook/locales.ts), then run this command again.`,
    );
  }
  const {decimal, group} = numberMarks(tag);
  return {
    tag,
    name: name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1),
    englishName,
    direction: RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr',
    decimalMark: decimal === ',' ? ',' : '.',
    thousandsMarks: [group],
    segmentsWords: WITHOUT_SPACES.includes(script),
    script: fonts,
  };
}

function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    throw new UserError(
      `"${tag}" is no language tag. Expected one by BCP 47, such as "sw", "pt-BR" or "sr-Latn".`,
    );
  }
}

function nameOf(tag: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], {type: 'language'}).of(tag) ?? tag;
}

function isPrintable(script: string): script is keyof typeof PRINT_FONTS {
  return Object.hasOwn(PRINT_FONTS, script);
}

/** The marks of numbers in Western digits. */
function numberMarks(tag: string): {readonly decimal: string; readonly group: string} {
  const parts = new Intl.NumberFormat(`${tag}-u-nu-latn`).formatToParts(1234567.5);
  const mark = (wanted: Intl.NumberFormatPart['type'], otherwise: string): string =>
    parts.find(({type}) => type === wanted)?.value ?? otherwise;
  return {decimal: mark('decimal', '.'), group: mark('group', ',')};
}

/** The entry of a new language in the one list, as it stands in src/handbook/locales.ts: a preview at first. */
export function formatLocaleEntry({script, ...language}: DescribedLanguage): string {
  const lines = Object.entries({...language}).map(([key, value]) => `    ${key}: ${formatValue(value)},`);
  return [
    '  {',
    ...lines,
    `    printFonts: PRINT_FONTS.${script},`,
    '    published: false,',
    '  },',
    '',
  ].join('\n');
}

function formatValue(value: string | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return `[${value.map(formatValue).join(', ')}]`;
  const escaped = value
    .replace(/[\\']/g, '\\$&')
    .replace(
      /[\u00A0\u2009\u202F\u200E\u200F]/g,
      (mark) => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
  return `'${escaped}'`;
}
