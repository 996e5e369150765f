import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTinyHandbook} from '../../test/pdf/tiny-handbook.ts';
import {pageFile} from './paths.ts';
import {acceptTranslations} from './translation/accept.ts';
import {cardTrust} from './ward-cards.ts';

const EDITION = 'current';
const CHAPTERS = ['introduction', 'screening/fever-clinic'] as const;

test('a card of several chapters names the oldest of their clinical reviews, and none if one is not translated', () => {
  const text = '---\ntitle: T\ndescription: D\n---\n\nText.\n';
  const handbook = createTinyHandbook({
    pages: (['en', 'fr'] as const).flatMap((locale) =>
      CHAPTERS.map((chapter) => ({locale, edition: EDITION, chapter, text})),
    ),
  });
  let records = handbook.records;
  for (const [index, chapter] of CHAPTERS.entries()) {
    const source = handbook.pages.get(pageFile({locale: 'en', edition: EDITION, chapter}));
    const page = handbook.pages.get(pageFile({locale: 'fr', edition: EDITION, chapter}));
    assert.ok(source !== undefined && page !== undefined);
    const review = {state: 'clinician-reviewed', role: 'nurse', date: `2026-11-${22 - index}`} as const;
    const acceptance = {locale: 'fr', pages: [{page, source}], review, withMessages: false} as const;
    records = {...records, fr: acceptTranslations({...handbook, records}, acceptance)};
  }
  const card = {
    id: 'c',
    chapter: CHAPTERS[0],
    title: null,
    blocks: CHAPTERS.map((chapter) => ({chapter, under: null, take: 'list'}) as const),
  };
  assert.deepEqual(cardTrust({...handbook, records}, 'fr', card)?.review, {
    state: 'clinician-reviewed',
    role: 'nurse',
    date: '2026-11-21',
  });
  const untranslated = [{chapter: 'treatment/ecmo', under: null, take: 'list'} as const];
  const partly = {...card, blocks: [...card.blocks, ...untranslated]};
  assert.deepEqual(cardTrust({...handbook, records}, 'fr', partly)?.review, {state: 'second-read'});
});
