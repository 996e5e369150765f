import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Problem} from '../../src/handbook/problem.ts';
import {createTinyTerm} from '../../src/handbook/tiny-term.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readSpeller} from '../read/read-speller-fs.ts';
import {createSpellingCheck, WORDS_FILE} from './spelling.ts';

const FRONT = '---\ntitle: A title\ndescription: After this.\n---\n\n';
const FILES = {
  [WORDS_FILE]: 'American Society of Hematology\nintubate\nmilli-international\n',
  'src/data/terms.json': JSON.stringify([
    createTinyTerm('who', {en: 'World Health Organization'}, {brands: ['Kaletra']}),
    createTinyTerm('lopinavir', {en: 'lopinavir'}),
  ]),
};

const root = await mkdtemp(join(tmpdir(), 'handbook-'));
for (const [path, text] of Object.entries(FILES)) {
  await mkdir(dirname(join(root, path)), {recursive: true});
  await writeFile(join(root, path), text);
}
const speller = await readSpeller(root, []);
assert.ok(speller !== null);
const checkSpelling = createSpellingCheck(speller);
after(() => rm(root, {recursive: true}));

const ROWS: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['The patient recieved it.', ['"recieved"']],
  ['The hemoglobin of the randomized group', ['"hemoglobin"', '"randomized"']],
  ['Haemoglobin of the randomised patients’ group; the centre’s colour', []],
  ['an organization', ['"organization"']],
  ['the World Health Organization; lopinavir, Kaletra; Intubate', []],
  ['the American Society of Hematology; milli-international units', []],
  ['Hematology', ['"Hematology"']],
  ['ECMO, PaO₂, IL-6, mRNA, 10⁹', []],
  ['`qwrt` $\\mathrm{qwrt}$ :cite[qwrt-2020] [here](/qwrt) https://qwrt.org/qwrt qwrt-x.org', []],
];

for (const [text, found] of ROWS) {
  test(`spelling: ${text}`, async () => {
    await mkdir(join(root, 'docs'), {recursive: true});
    await writeFile(join(root, 'docs/introduction.md'), `${FRONT}${text}\n`);
    const problems = checkSpelling(await readHandbook(root)).filter(
      ({file}) => file === 'docs/introduction.md',
    );
    assert.deepEqual(
      problems.map((problem) => problem.found),
      found,
    );
    for (const problem of problems) assert.equal(problem.line, 6);
  });
}

test('the words of the project are sorted, each once', async () => {
  const file = fileURLToPath(new URL(`../../${WORDS_FILE}`, import.meta.url));
  const words = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  const sorted = [...new Set(words)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  assert.deepEqual(words, sorted);
});

test('a missing list of words is named, and its words are not taken for mistakes', async () => {
  const problems: Problem[] = [];
  assert.equal(await readSpeller(join(root, 'elsewhere'), problems), null);
  assert.deepEqual(
    problems.map(({file, rule, found}) => [file, rule, found]),
    [[WORDS_FILE, 'data-files', 'no such file']],
  );
});
