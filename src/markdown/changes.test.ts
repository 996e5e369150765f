import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toString} from 'mdast-util-to-string';
import {createTinyHandbook} from '../../test/pdf/tiny-handbook.ts';
import {parseMarkdown} from '../handbook/markdown-syntax.ts';
import {acceptTranslations} from '../handbook/translation/accept.ts';
import {gatherChanges, transformChanges} from './changes.ts';

const KEY = {locale: 'fr', edition: 'current', chapter: 'introduction'} as const;
const FRONT = '---\ntitle: T\ndescription: D\n---\n\n';
const SECTION = '## What changed {#what-changed}\n\nIn 2020 it was 4 mg. Now give 6 mg.\n\n';
const ENGLISH = `One.\n\n${SECTION}## Next {#next}\n\nTwo.\n`;
const FRENCH =
  'Un.\n\n## Ce qui a changé {#what-changed}\n\nEn 2020, 4 mg. Donner 6 mg.\n\n## Suite {#next}\n\nDeux.\n';

/** What is gathered of the French page after the English has changed from `before` to `now`. */
function gathered(before: string, now: string, french = FRENCH): readonly string[] {
  const create = (english: string): ReturnType<typeof createTinyHandbook> =>
    createTinyHandbook({
      pages: [
        {...KEY, locale: 'en', text: FRONT + english},
        {...KEY, text: FRONT + french},
      ],
    });
  const earlier = create(before);
  const [source, page] = [...earlier.pages.values()];
  assert.ok(source !== undefined && page !== undefined);
  const pages = [{page, source}];
  const fr = acceptTranslations(earlier, {locale: 'fr', pages, review: null, withMessages: false});
  const handbook = {...create(now), records: {...earlier.records, fr}};
  return gatherChanges(handbook, 'fr').flatMap(({blocks}) => blocks.map((block) => toString(block).trim()));
}

const HEAD = /^The English text has changed/;

test('the section of a current page stands as it is, up to the next heading', () => {
  assert.deepEqual(gathered(ENGLISH, ENGLISH), ['En 2020, 4 mg. Donner 6 mg.']);
});

test('the section of a stale page says so, with the English of a dose that changed', () => {
  const [head = '', old, now = '', ...rest] = gathered(ENGLISH, ENGLISH.replace('6 mg', '8 mg'));
  assert.match(head, HEAD);
  assert.equal(old, 'En 2020, 4 mg. Donner 6 mg.');
  assert.match(now, /^Changed since.*give 8 mg/s);
  assert.deepEqual(rest, []);
});

test('a section that the translation has not yet stands in English', () => {
  const [head = '', now = '', ...rest] = gathered('One.\n\nTwo.\n', ENGLISH, 'Un.\n\nDeux.\n');
  assert.match(head, HEAD);
  assert.match(now, /^New in English.*Now give 6 mg/s);
  assert.deepEqual(rest, []);
});

test('what a chapter without a translation says stands in English, and is named so', () => {
  const handbook = createTinyHandbook({pages: [{...KEY, locale: 'en', text: FRONT + ENGLISH}]});
  const tree = parseMarkdown('::changes\n');
  transformChanges(tree, {locale: 'fr', changes: () => gatherChanges(handbook, 'fr')});
  assert.deepEqual(
    tree.children.map(({data}) => data),
    [{hName: 'div', hProperties: {lang: 'en', dir: 'ltr'}}],
  );
});
