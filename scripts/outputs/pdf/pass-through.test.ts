import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getHtml} from 'md-to-pdf/dist/lib/get-html.js';
import {defaultConfig} from 'md-to-pdf/dist/lib/config.js';
import {passThrough} from './pass-through.ts';

/** What a browser makes of the references in which line breaks and tabs are written. */
function readAsBrowser(html: string): string {
  return html.replaceAll('&#10;', '\n').replaceAll('&#9;', '\t');
}

const ROWS: readonly string[] = [
  '<p>a</p>\n\n\n<p>b</p>',
  '<p>*a* _b_ `c` __d__ [e](f) ![g](h) &lt;i> \\* $j_k$ | l |</p>',
  '<p># no heading</p>\n\n# no heading\n\n    no code\n\n- no list',
  '<pre>a\n\n\tb\r\n  c</pre>',
  '<math><annotation encoding="application/x-tex">\\frac{a}{b}\n\n_2</annotation></math>',
  '<!--page:a--b-->\n\n<!-- c -->',
  '---\ntitle: no front matter\n---\n',
  '<p>≥ 60 mmHg · SpO₂ · “x” · 5–10&nbsp;mg</p>',
];

for (const html of ROWS) {
  test(`Markdown hands on ${JSON.stringify(html.slice(0, 40))} as it is`, () => {
    const handedOn = getHtml(passThrough(html), defaultConfig);
    const expected = html.trim().replaceAll('\r\n', '\n');
    assert.ok(readAsBrowser(handedOn).includes(`<div>${expected}</div>`), handedOn);
  });
}
