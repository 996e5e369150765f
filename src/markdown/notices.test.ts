import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Root} from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import type {LocaleTag} from '../handbook/locales.ts';
import type {Say} from '../handbook/messages.ts';
import {transformNotices} from './notices.ts';
import type {PageContext} from './page-context.ts';
import {besideEnglish} from './stale.ts';

const TEXT = ':::danger[Blood pressure]\nCall.\n:::\n';
const say: Say = (id) => `<${id}>`;

function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkDirective).parse(text);
}

async function htmlOf(tree: Root, locale: LocaleTag): Promise<string> {
  // All that the transform asks of its page.
  transformNotices(tree, {say, locale} as PageContext);
  const processor = unified().use(remarkRehype).use(rehypeStringify);
  return processor.stringify(await processor.run(tree)).replace(/<svg.*?<\/svg>/g, '');
}

for (const [locale, title] of [
  ['en', '&#x3C;notice.danger>: '],
  ['fr', '&#x3C;notice.danger>\u00A0: '],
  ['ja', '&#x3C;notice.danger>：'],
] as const) {
  test(`a box says its kind before its title with the colon of ${locale}`, async () => {
    assert.match(await htmlOf(parse(TEXT), locale), new RegExp(`<span>${title}</span>Blood pressure</p>`));
  });
}

test('in the English beside an outdated translation the kind is in the language of the page, and says so', async () => {
  const beside = besideEnglish(say, 'stale.changed', parse(TEXT).children);
  const html = await htmlOf({type: 'root', children: [beside]}, 'ar');
  assert.match(
    html,
    /<div lang="en" dir="ltr">.*<span lang="ar" dir="rtl">&#x3C;notice\.danger>: <\/span>Blood/s,
  );
});
