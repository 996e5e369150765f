import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {acceptTranslations} from '../../src/handbook/translation/accept.ts';
import {exchangeUnits} from '../../src/handbook/translation/exchange-units.ts';
import {importUnits, type ImportResult} from '../../src/handbook/translation/import-units.ts';
import {createTinyHandbook} from '../../test/pdf/tiny-handbook.ts';
import {createPoFile} from '../outputs/exchange/create-po-file.ts';
import {readPo} from '../read/read-po-fs.ts';
import {exportLanguage} from './export.ts';
import {importLanguage} from './import.ts';

const KEY = {locale: 'fr', edition: 'current', chapter: 'introduction'} as const;
const FILE = 'i18n/fr/docusaurus-plugin-content-docs/current/introduction.md';
const ENGLISH = `---
title: "Dose: how much"
description: After this chapter you can act.
---

Give "6 mg" \\ once.

| drug | dose |
| --- | --- |
| dexamethasone | 6 mg |
`;
const FRENCH = `---
title: "Dose : combien"
description: Après ce chapitre, vous pouvez agir.
---

Donner « 6 mg » \\ une fois.


| médicament | dose |
| --- | --- |
| dexaméthasone | 6 mg |
`;

function createBook(english: string, french: string | null): Handbook {
  const pages = [{...KEY, locale: 'en' as const, text: english}];
  return createTinyHandbook({
    pages: french === null ? pages : [...pages, {...KEY, text: french}],
    translations: {fr: {'book.title': 'Manuel', 'theme.other': 'Autre'}},
  });
}

function accepted(handbook: Handbook): Handbook {
  const [source, page] = [...handbook.pages.values()];
  assert.ok(source !== undefined && page !== undefined);
  const fr = acceptTranslations(handbook, {
    locale: 'fr',
    pages: [{page, source}],
    review: null,
    withMessages: true,
  });
  return {...handbook, records: {...handbook.records, fr}};
}

describe('texts that go out as PO and come back', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handbook-po-'));
  });
  after(() => rm(folder, {recursive: true}));

  /** Exports from one handbook, lets a translator's program edit the file, imports into another. */
  async function bringBack(
    from: Handbook,
    edit: (po: string) => string = (po) => po,
    into = from,
  ): Promise<ImportResult> {
    const file = join(folder, 'fr.po');
    await writeFile(file, edit(createPoFile('fr', exchangeUnits(from, 'fr'))));
    return importUnits(into, 'fr', await readPo(file, 'fr'), 'fr.po');
  }

  it('change nothing if nobody changed them', async () => {
    const {files, messages, problems} = await bringBack(accepted(createBook(ENGLISH, FRENCH)));
    assert.deepEqual([files.size, messages.size, problems], [0, 0, []]);
  });

  it('change what a translator changed, and nothing else', async () => {
    const handbook = accepted(createBook(ENGLISH, FRENCH));
    const {files, messages} = await bringBack(handbook, (po) =>
      po.replace('une fois', 'une seule fois').replace('"Manuel"', '"Guide"'),
    );
    assert.equal(files.get(FILE), FRENCH.replace('une fois', 'une seule fois'));
    assert.deepEqual([...messages], [['book.title', 'Guide']]);
  });

  it('bring a short title that the English has and the translation has not yet', async () => {
    const english = ENGLISH.replace('description:', 'sidebar_label: Dose\ndescription:');
    const handbook = accepted(createBook(english, FRENCH));
    const {files, problems} = await bringBack(handbook, (po) =>
      po.replace(/(#sidebar_label"\nmsgid .*\nmsgstr )""/, '$1"Posologie"'),
    );
    assert.deepEqual(problems, []);
    assert.match(files.get(FILE) ?? '', /^---\ntitle: .*\nsidebar_label: Posologie\ndescription: .*\n---\n/);
  });

  it('make a new page where there was none', async () => {
    const handbook = createBook(ENGLISH, null);
    const fill = (po: string): string =>
      po.replace(/msgctxt "current(?:.|\n)*?msgstr ""\n/g, (entry) =>
        entry.replace(/msgstr ""\n$/, 'msgstr "Texte : 6 mg"\n'),
      );
    const {files, problems} = await bringBack(handbook, fill);
    assert.deepEqual(problems, []);
    assert.equal(
      files.get(FILE),
      '---\ntitle: "Texte : 6 mg"\ndescription: "Texte : 6 mg"\n---\n\nTexte : 6 mg\n\nTexte : 6 mg\n',
    );
  });

  it('leave what was edited in the handbook since, and was not touched in the file', async () => {
    const handbook = accepted(createBook(ENGLISH, FRENCH));
    const edited = {...createBook(ENGLISH, FRENCH.replace('Donner', 'Prescrire')), records: handbook.records};
    const {files, problems} = await bringBack(handbook, (po) => po.replace('Combien', 'Quelle'), edited);
    assert.deepEqual([files.size, problems], [0, []]);
  });

  it('are refused where a text was edited in both', async () => {
    const handbook = accepted(createBook(ENGLISH, FRENCH));
    const edited = accepted(createBook(ENGLISH, FRENCH.replace('Donner', 'Prescrire')));
    const {files, problems} = await bringBack(handbook, (po) => po.replace('Donner', 'Administrer'), edited);
    assert.equal(files.size, 0);
    assert.match(problems[0]?.file ?? '', /^current\/introduction#\d$/);
    assert.match(problems[0]?.found ?? '', /Prescrire.*edited since the export.*Administrer/s);
  });

  it('are refused where one of them stands twice', async () => {
    const handbook = accepted(createBook(ENGLISH, FRENCH));
    const twice = (po: string): string =>
      `${po}\n${/msgctxt "current\/introduction#title"\n[^]*?\n\n/.exec(po)?.[0] ?? ''}`;
    await assert.rejects(bringBack(handbook, twice), /introduction#title" twice/);
  });

  it('leave a page alone that is not finished, and say so', async () => {
    const now = ENGLISH.replace('once', 'twice');
    const handbook = accepted(createBook(ENGLISH, FRENCH));
    const changed = {...createBook(now, FRENCH), records: handbook.records};
    const {files, unfinished, problems} = await bringBack(changed);
    assert.deepEqual([files.size, problems, unfinished], [0, [], [{page: FILE, count: 1}]]);
  });

  it('leave a page alone whose text was given other blocks since it was accepted', async () => {
    const {records} = accepted(createBook(ENGLISH, FRENCH));
    const longer = {...createBook(ENGLISH, FRENCH.replace('Donner', 'Ajouté.\n\nDonner')), records};
    const {files, unfinished, problems} = await bringBack(longer);
    assert.deepEqual([files.size, problems, unfinished], [0, [], [{page: FILE, count: 2}]]);
  });

  const FAULTS: readonly {
    readonly fault: string;
    readonly edit?: (po: string) => string;
    readonly into?: string;
    readonly found: RegExp;
  }[] = [
    {
      fault: 'made from another revision',
      into: ENGLISH.replace('once', 'twice'),
      found: /another English text at 1 places, the first is "current\/introduction#0"/,
    },
    {
      fault: 'without a text',
      edit: (po) => po.replace(/msgctxt "interface#nav\.language"\n.*\n.*\n/, ''),
      found: /1 texts are lacking, the first is "interface#nav\.language"/,
    },
    {
      fault: 'with an unknown text',
      edit: (po) => `${po}\nmsgctxt "current/elsewhere#0"\nmsgid "x"\nmsgstr "y"\n`,
      found: /1 unknown texts, the first is "current\/elsewhere#0"/,
    },
    {
      fault: 'with a paragraph broken in two',
      edit: (po) => po.replace('une fois', '\\n\\nune fois'),
      found: /"current\/introduction#0": a text of another number/,
    },
  ];

  for (const {fault, edit, into, found} of FAULTS) {
    it(`are refused as a whole: a file ${fault}`, async () => {
      const handbook = accepted(createBook(ENGLISH, FRENCH));
      const target = into === undefined ? handbook : createBook(into, FRENCH);
      const {files, problems} = await bringBack(handbook, edit, target);
      assert.equal(files.size, 0);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.match(problems[0]?.found ?? '', found);
    });
  }

  it('are refused in another language, damaged, or missing', async () => {
    const file = join(folder, 'other.po');
    await assert.rejects(readPo(join(folder, 'none.po'), 'fr'), /there is no such file/);
    await writeFile(file, '');
    await assert.rejects(readPo(file, 'fr'), /is in "no language"/);
    await writeFile(file, createPoFile('ar', []));
    await assert.rejects(readPo(file, 'fr'), /is in "ar", expected "fr"/);
    const whole = createPoFile('fr', exchangeUnits(createBook(ENGLISH, FRENCH), 'fr'));
    await writeFile(file, `${whole}msgid "x\n`);
    await assert.rejects(readPo(file, 'fr'), /is no PO file that can be read/);
    assert.ok((await readFile(file, 'utf8')).length > 0);
  });

  it('leave everything else in the file of the interface texts as it is', async () => {
    const root = join(folder, 'described');
    const messages = join(root, 'i18n/fr/code.json');
    await mkdir(join(root, 'src/data'), {recursive: true});
    await mkdir(join(root, 'i18n/fr'), {recursive: true});
    for (const name of ['references', 'terms', 'effects'])
      await writeFile(join(root, `src/data/${name}.json`), '[]');
    await writeFile(join(root, 'src/data/search-words.json'), '{}');
    const entries = (title: string): string =>
      `${JSON.stringify(
        {
          'theme.other': {message: 'Autre', description: 'A label of the theme'},
          'book.title': {message: title, description: 'Name of the book'},
        },
        null,
        2,
      )}\n`;
    await writeFile(messages, entries('Manuel'));
    const po = join(root, 'fr.po');
    assert.equal(await exportLanguage({root, locale: 'fr', out: po}), 0);
    const translated = (await readFile(po, 'utf8')).replace('"Manuel"', '"Guide"');
    await writeFile(po, translated.replaceAll('#, fuzzy\n', ''));
    assert.equal(await importLanguage({root, locale: 'fr', file: po}), 0);
    assert.equal(await readFile(messages, 'utf8'), entries('Guide'));
  });

  it('neither go out nor come back where a file cannot be read, and nothing is written', async () => {
    const root = join(folder, 'damaged');
    const messages = join(root, 'i18n/fr/code.json');
    const conflict = '<<<<<<< HEAD\n{}\n';
    await mkdir(join(root, 'src/data'), {recursive: true});
    await mkdir(join(root, 'i18n/fr'), {recursive: true});
    for (const name of ['references', 'terms', 'effects'])
      await writeFile(join(root, `src/data/${name}.json`), '[]');
    await writeFile(messages, conflict);
    const po = join(folder, 'damaged.po');
    await writeFile(
      po,
      createPoFile('fr', exchangeUnits(createTinyHandbook({pages: []}), 'fr')).replaceAll(
        'msgstr ""\n\n',
        'msgstr "x"\n\n',
      ),
    );
    assert.equal(await importLanguage({root, locale: 'fr', file: po}), 1);
    assert.equal(await exportLanguage({root, locale: 'fr', out: join(root, 'out.po')}), 1);
    assert.equal(await readFile(messages, 'utf8'), conflict);
    assert.ok(!(await readdir(root)).includes('out.po'));
  });
});
