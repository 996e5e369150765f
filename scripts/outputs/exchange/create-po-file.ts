import {po, type GetTextTranslationRecord} from 'gettext-parser';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {BASE, baseOf, type ExchangeUnit} from '../../../src/handbook/translation/exchange-units.ts';

/**
 * The texts of one language as a gettext PO file, which translators' programs (OmegaT, Weblate, Poedit) read. A
 * text whose English has changed since is marked fuzzy, as is usual there. Nothing in it depends on the clock.
 */
export function createPoFile(locale: LocaleTag, units: readonly ExchangeUnit[]): string {
  const translations: GetTextTranslationRecord = {};
  for (const {context, english, translation, stale, reference} of units) {
    translations[context] = {
      [english]: {
        msgctxt: context,
        msgid: english,
        msgstr: [translation ?? ''],
        // What stands in the handbook now: "import" does not write over what was edited since.
        comments: {
          reference,
          extracted: BASE + baseOf(translation),
          ...(stale && translation !== null ? {flag: 'fuzzy'} : {}),
        },
      },
    };
  }
  const headers = {
    'Project-Id-Version': 'covid-19-handbook',
    Language: locale,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return `${po.compile({charset: 'utf-8', headers, translations}, {foldLength: 0}).toString('utf8')}\n`;
}
