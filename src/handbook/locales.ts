/**
 * The one list of languages. Site, PDF, search, offline packs, checks and tests derive from it.
 * A further language is one entry here and one folder `i18n/<tag>/`.
 */

/**
 * The families that print a script: npm `@fontsource/<name>`, one script of it, `<name>/<subset>`,
 * `@fontsource-variable/<name>` as `variable/<name>`, or `@expo-google-fonts/<name>` as `google/<name>`. Latin script
 * and formulas need no entry: their fonts (src/fonts/print-font.ts) stand behind every family.
 */
export interface PrintFonts {
  readonly text: string;
  readonly heading: string;
  /** Asked for characters that the others lack. */
  readonly further: readonly string[];
  /** The characters that these families are for, as a CSS `unicode-range`; the rest comes from the Latin font. */
  readonly characters: string | null;
  /** How much larger the script is set than the Latin letters beside it, to look as large. */
  readonly scale: number;
}

export interface Locale {
  /** BCP 47 tag; also the folder under `i18n/` and the first segment of a URL. */
  readonly tag: string;
  /** The language's name as its readers write it. */
  readonly name: string;
  readonly englishName: string;
  readonly direction: 'ltr' | 'rtl';
  /** Tag by which dates and sizes are formatted, where the bare language would mean another country's habits. */
  readonly formatTag?: string;
  readonly decimalMark: '.' | ',';
  /** Marks that may stand between thousands: the first is the one to write. */
  readonly thousandsMarks: readonly string[];
  /** What stands between a title and its subtitle, or a box's kind and its title, where it is not ": ". */
  readonly colon?: string;
  /** True where words are not separated by spaces and have to be segmented. */
  readonly segmentsWords: boolean;
  readonly printFonts: PrintFonts;
  /** The patterns of npm `hyphenopoly` by which print breaks its words at the end of a line; without them none is. */
  readonly hyphenation?: string;
  /** Style sheets that this language's site needs besides. */
  readonly siteStyles?: readonly string[];
  /**
   * True for a language that readers are offered; `check` holds it to the rule in
   * src/handbook/translation/publication.ts. Any other is built as a preview that no switcher shows.
   */
  readonly published: boolean;
}

const NBSP = '\u00A0';
const NARROW_NBSP = '\u202F';

/** The families of each script that can be printed, by its ISO 15924 code. */
export const PRINT_FONTS = {
  Latn: {text: 'google/open-sans', heading: 'google/open-sans', further: [], characters: null, scale: 1},
  Hans: {
    text: 'noto-sans-sc/chinese-simplified',
    heading: 'noto-sans-sc/chinese-simplified',
    // Less common characters, such as that in 谵妄, and rare ones of medicine, such as that in 苯二氮䓬.
    further: ['variable/noto-sans-sc', 'variable/noto-sans-hk'],
    characters: null,
    scale: 1,
  },
  Jpan: {
    text: 'noto-sans-jp/japanese',
    heading: 'noto-sans-jp/japanese',
    further: ['variable/noto-sans-jp'],
    characters: null,
    scale: 1,
  },
  // Not Noto: its letters are set from bare shapes and dots, and come out of a PDF's text as such.
  Arab: {
    text: 'amiri/arabic',
    heading: 'amiri/arabic',
    further: [],
    characters: 'U+0020, U+00A0, U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFC',
    scale: 1.14,
  },
  // With loops, by which letters such as ก and ถ are told apart at small sizes.
  Thai: {
    text: 'noto-sans-thai-looped/thai',
    heading: 'noto-sans-thai-looped/thai',
    further: [],
    characters: 'U+0E01-0E5B, U+200C-200D, U+25CC',
    scale: 1.05,
  },
} as const satisfies Readonly<Record<string, PrintFonts>>;

/** In the order in which the language switcher shows them. English is the source. */
export const LOCALES = [
  {
    tag: 'en',
    name: 'English',
    englishName: 'English',
    direction: 'ltr',
    formatTag: 'en-GB',
    decimalMark: '.',
    thousandsMarks: [','],
    segmentsWords: false,
    printFonts: PRINT_FONTS.Latn,
    hyphenation: 'en-gb',
    published: true,
  },
  {
    tag: 'zh-Hans',
    name: '简体中文',
    englishName: 'Chinese (simplified)',
    direction: 'ltr',
    decimalMark: '.',
    thousandsMarks: [','],
    colon: '：',
    segmentsWords: true,
    printFonts: PRINT_FONTS.Hans,
    published: true,
  },
  {
    tag: 'fr',
    name: 'Français',
    englishName: 'French',
    direction: 'ltr',
    decimalMark: ',',
    thousandsMarks: [NARROW_NBSP, NBSP, ' '],
    colon: `${NBSP}: `,
    segmentsWords: false,
    printFonts: PRINT_FONTS.Latn,
    hyphenation: 'fr',
    published: true,
  },
  {
    tag: 'it',
    name: 'Italiano',
    englishName: 'Italian',
    direction: 'ltr',
    decimalMark: ',',
    thousandsMarks: ['.'],
    segmentsWords: false,
    printFonts: PRINT_FONTS.Latn,
    hyphenation: 'it',
    published: true,
  },
  {
    tag: 'ja',
    name: '日本語',
    englishName: 'Japanese',
    direction: 'ltr',
    decimalMark: '.',
    thousandsMarks: [','],
    colon: '：',
    segmentsWords: true,
    printFonts: PRINT_FONTS.Jpan,
    published: true,
  },
  {
    tag: 'es',
    name: 'Español',
    englishName: 'Spanish',
    direction: 'ltr',
    decimalMark: ',',
    thousandsMarks: [NARROW_NBSP, NBSP, ' '],
    segmentsWords: false,
    printFonts: PRINT_FONTS.Latn,
    hyphenation: 'es',
    published: true,
  },
  {
    tag: 'tr',
    name: 'Türkçe',
    englishName: 'Turkish',
    direction: 'ltr',
    decimalMark: ',',
    thousandsMarks: ['.'],
    segmentsWords: false,
    printFonts: PRINT_FONTS.Latn,
    hyphenation: 'tr',
    published: true,
  },
  {
    tag: 'ar',
    name: 'العربية',
    englishName: 'Arabic',
    direction: 'rtl',
    decimalMark: '.',
    thousandsMarks: [','],
    segmentsWords: false,
    printFonts: PRINT_FONTS.Arab,
    published: true,
  },
  {
    tag: 'id',
    name: 'Bahasa Indonesia',
    englishName: 'Indonesian',
    direction: 'ltr',
    decimalMark: ',',
    thousandsMarks: ['.'],
    segmentsWords: false,
    printFonts: PRINT_FONTS.Latn,
    hyphenation: 'id',
    published: true,
  },
  {
    tag: 'ru',
    name: 'Русский',
    englishName: 'Russian',
    direction: 'ltr',
    decimalMark: ',',
    thousandsMarks: [NARROW_NBSP, NBSP, ' '],
    segmentsWords: false,
    printFonts: PRINT_FONTS.Latn,
    hyphenation: 'ru',
    published: true,
  },
  {
    tag: 'th',
    name: 'ไทย',
    englishName: 'Thai',
    direction: 'ltr',
    // The calendar of the text, which gives the years of its sources: Thailand's own counts from 543 BC.
    formatTag: 'th-TH-u-ca-gregory',
    decimalMark: '.',
    thousandsMarks: [','],
    segmentsWords: true,
    printFonts: PRINT_FONTS.Thai,
    siteStyles: ['./src/css/thai.css'],
    published: true,
  },
  {
    tag: 'vi',
    name: 'Tiếng Việt',
    englishName: 'Vietnamese',
    direction: 'ltr',
    decimalMark: ',',
    thousandsMarks: ['.'],
    segmentsWords: false,
    printFonts: PRINT_FONTS.Latn,
    published: true,
  },
] as const satisfies readonly Locale[];

export type LocaleTag = (typeof LOCALES)[number]['tag'];

export type KnownLocale = Locale & {readonly tag: LocaleTag};

/** The languages that readers are offered. */
export const PUBLISHED_LOCALES: readonly KnownLocale[] = (LOCALES as readonly KnownLocale[]).filter(
  ({published}) => published,
);

export const SOURCE_LOCALE: LocaleTag = 'en';

export const LOCALE_TAGS: readonly LocaleTag[] = LOCALES.map((locale) => locale.tag);

export function isLocaleTag(tag: string): tag is LocaleTag {
  return LOCALES.some((locale) => locale.tag === tag);
}

export function findLocale(tag: LocaleTag): Locale {
  const locale = LOCALES.find((candidate) => candidate.tag === tag);
  if (locale === undefined) throw new Error(`Unknown locale "${tag}".`);
  return locale;
}

/** Two texts of a language with a colon between them: "Danger: Normal blood pressure", « Danger : … ». */
export function withColon(tag: LocaleTag, first: string, second: string): string {
  return `${first}${findLocale(tag).colon ?? ': '}${second}`;
}
