import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {canonicalQuantity, extractClinicalFacts, extractDosing, extractQuantities} from './index.ts';

/** What the tests of one language are made of: texts and what they mean, several meanings parted by "; ". */
export interface LanguageTests {
  readonly locale: string;
  /** Text → canonical quantities. */
  readonly quantities: readonly (readonly [text: string, expected: string])[];
  /** Text → canonical intervals and routes, in the order of the text. */
  readonly dosing: readonly (readonly [text: string, expected: string])[];
  /** A sentence, and the same with a fault planted in it. */
  readonly faults: readonly (readonly [sentence: string, wrong: string])[];
}

export function testLanguage({locale, quantities, dosing, faults}: LanguageTests): void {
  describe(`quantities in ${locale}`, () => {
    for (const [text, expected] of quantities) {
      it(text, () => {
        assert.equal(quantitiesIn(text, locale), expected);
      });
    }
  });
  describe(`dosing in ${locale}`, () => {
    for (const [text, expected] of dosing) {
      it(text, () => {
        assert.equal(dosingIn(text, locale), expected);
      });
    }
  });
  describe(`planted faults in ${locale}`, () => {
    for (const [sentence, wrong] of faults) {
      it(`${sentence} → ${wrong}`, () => {
        assert.notEqual(factsIn(wrong, locale), factsIn(sentence, locale));
        assert.notEqual(factsIn(sentence, locale), '');
      });
    }
  });
}

/** Canonical quantities; also asserts that each text lies where its offsets say. */
export function quantitiesIn(text: string, locale: string): string {
  return extractQuantities(text, locale)
    .map((quantity) => {
      assert.equal(text.slice(quantity.start, quantity.end), quantity.text);
      return canonicalQuantity(quantity);
    })
    .join('; ');
}

export function dosingIn(text: string, locale: string): string {
  const {intervals, routes} = extractDosing(text, locale);
  return [...intervals, ...routes.map((mention) => ({...mention, canonical: mention.route}))]
    .sort((a, b) => a.start - b.start)
    .map(({start, end, text: wording, canonical}) => {
      assert.equal(text.slice(start, end), wording);
      return canonical;
    })
    .join('; ');
}

export function factsIn(text: string, locale: string): string {
  return extractClinicalFacts(text, locale)
    .map(({canonical}) => canonical)
    .join('; ');
}
