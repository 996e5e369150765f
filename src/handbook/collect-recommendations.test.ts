import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTinyHandbook} from '../../test/pdf/tiny-handbook.ts';
import {collectRecommendations} from './collect-recommendations.ts';
import {acceptTranslations} from './translation/accept.ts';

const KEY = {locale: 'fr', edition: 'current', chapter: 'introduction'} as const;
const FRONT = '---\ntitle: T\ndescription: D\n---\n\n';

function box(id: string, direction: string, sentence: string): string {
  return `:::recommendation{#${id} direction="${direction}" strength="strong" certainty="low" population="critical" sources="who-2023" date="2023-11-10"}\n${sentence}\n:::\n\n`;
}

const ENGLISH = box('one', 'for', 'Give it.') + box('two', 'for', 'Give two.');
const FRENCH = box('one', 'for', 'Donner.') + box('two', 'for', 'Donner deux.');

/** What is published in French after the English has changed to `now`; `french` null for a page not translated. */
function published(now: string, french: string | null = FRENCH): readonly string[] {
  const create = (english: string): ReturnType<typeof createTinyHandbook> =>
    createTinyHandbook({
      pages: [
        {...KEY, locale: 'en', text: FRONT + english},
        ...(french === null ? [] : [{...KEY, text: FRONT + french}]),
      ],
    });
  const earlier = create(ENGLISH);
  const [source, page] = [...earlier.pages.values()];
  const pages = source === undefined || page === undefined ? [] : [{page, source}];
  const fr = acceptTranslations(earlier, {locale: 'fr', pages, review: null, withMessages: false});
  const handbook = {...create(now), records: {...earlier.records, fr}};
  return collectRecommendations(handbook, 'fr').map(
    ({direction, text, language, stale, url}) =>
      `${direction} ${language}${stale ? ' stale' : ''} ${text} ${url.slice(url.indexOf('#'))}`,
  );
}

const TWO = 'for fr Donner deux. #two';

test('a recommendation that is turned in English is turned in every language, in English and stale', () => {
  const turned = ENGLISH.replace('{#one direction="for"', '{#one direction="against"');
  assert.deepEqual(published(turned), ['against en stale Give it. #one', TWO]);
});

test('a recommendation that English has removed stands in no language', () => {
  assert.deepEqual(published(box('two', 'for', 'Give two.')), [TWO]);
});

test('a new recommendation stands in English, and leads to the English on the translated page', () => {
  assert.deepEqual(published(ENGLISH + box('three', 'research', 'Try it.')), [
    'for fr Donner. #one',
    TWO,
    'research en Try it. #three-english',
  ]);
});

test('a page that is not translated gives its English', () => {
  assert.deepEqual(published(ENGLISH, null), ['for en Give it. #one', 'for en Give two. #two']);
});
