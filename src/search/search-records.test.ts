import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFixtureBook} from './fixture-book.ts';
import {createSearchRecords} from './search-records.ts';

const PAGE = `---
title: Corticosteroids
sidebar_label: Immunomodulation
description: What to give.
---

Opening words.:cite[nih-2024]

## Dose {#dose}

Give **6 mg**.

:::recommendation{#r direction="for" strength="strong" certainty="high" population="critical" sources="nih-2024" date="2024-02-29"}
Give it.
:::

### Children {#children}

:::danger
Do not.
:::

## Empty {#empty}
`;

test('a page gives a record for its opening and one for each heading', () => {
  const records = createSearchRecords(createFixtureBook('en', {'treatment/steroids': PAGE}));
  const common = {chapter: 'treatment/steroids', title: 'Corticosteroids'};
  assert.deepEqual(records, [
    {...common, anchor: '', heading: '', context: 'Immunomodulation', text: 'Opening words.', marks: []},
    {
      ...common,
      anchor: 'dose',
      heading: 'Dose',
      context: '',
      text: 'Give 6 mg. Give it.',
      marks: ['recommendation'],
    },
    {...common, anchor: 'children', heading: 'Children', context: 'Dose', text: 'Do not.', marks: ['danger']},
    {...common, anchor: 'empty', heading: 'Empty', context: '', text: '', marks: []},
  ]);
});

test('in a right-to-left language figures are isolated, so that snippets read as the page does', () => {
  const text = '---\ntitle: جرعة\ndescription: جرعة\n---\n\nأعطِ 5–10 mg/kg يوميًا.\n';
  const [record] = createSearchRecords(createFixtureBook('ar', {dose: text}));
  assert.equal(record?.text, 'أعطِ \u20665–10 mg/kg\u2069 يوميًا.');
});
