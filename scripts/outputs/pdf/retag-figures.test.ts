import assert from 'node:assert/strict';
import {it} from 'node:test';
import {PDFDict, PDFDocument, PDFHexString, PDFName} from '@pdfme/pdf-lib';
import {retagFigures} from './retag-figures.ts';

it('a figure stays one only where a text describes it', async () => {
  const document = await PDFDocument.create();
  const {context} = document;
  const roles = [{S: 'Figure'}, {S: 'Figure', Alt: PDFHexString.fromText('Emblem')}, {S: 'Table'}].map(
    (entries) => context.register(context.obj(entries)),
  );
  retagFigures(document);
  assert.deepEqual(
    roles.map((reference) => context.lookup(reference, PDFDict).get(PDFName.of('S'))),
    ['Div', 'Figure', 'Table'].map((name) => PDFName.of(name)),
  );
});
