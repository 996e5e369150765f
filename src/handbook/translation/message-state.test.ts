import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import type {Handbook} from '../assemble-handbook.ts';
import {MESSAGES} from '../messages.ts';
import {acceptTranslations, type Acceptance} from './accept.ts';
import {messageState, staleMessages, untouchedMessages} from './message-state.ts';
import {hashText} from './units.ts';

const ID = 'nav.language';

function handbookWith(text: string, record: {english: string; translation: string} | null): Handbook {
  const handbook = createTinyHandbook({pages: [], translations: {fr: {[ID]: text}}});
  const fr = {...handbook.records.fr, messages: record === null ? {} : {[ID]: record}};
  return {...handbook, records: {...handbook.records, fr}};
}

function afterAccepting(handbook: Handbook, withMessages: Acceptance['withMessages']): Handbook {
  const fr = acceptTranslations(handbook, {locale: 'fr', pages: [], review: null, withMessages});
  return {...handbook, records: {...handbook.records, fr}};
}

const TODAY = hashText(MESSAGES[ID]);
const STALE = {english: '000000000000', translation: hashText('Langue')};

test('a stale text that nobody has touched stays stale when all are accepted', () => {
  const handbook = handbookWith('Langue', STALE);
  assert.deepEqual(untouchedMessages(handbook, 'fr'), [ID]);
  assert.deepEqual(staleMessages(afterAccepting(handbook, true), 'fr'), [ID]);
});

test('a stale text is accepted by its name, and once it was edited', () => {
  assert.deepEqual(staleMessages(afterAccepting(handbookWith('Langue', STALE), [ID]), 'fr'), []);
  assert.deepEqual(staleMessages(afterAccepting(handbookWith('Langues', STALE), true), 'fr'), []);
});

test('one text is accepted without the others, and pages without any', () => {
  const edited = handbookWith('Langues', {english: TODAY, translation: hashText('Langue')});
  for (const which of [['nav.search'], false] as const) {
    assert.equal(messageState(afterAccepting(edited, which), 'fr', ID)?.edited, true);
  }
});
