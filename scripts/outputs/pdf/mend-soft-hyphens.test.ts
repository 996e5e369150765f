import assert from 'node:assert/strict';
import {it} from 'node:test';
import {mendSoftHyphens} from './mend-soft-hyphens.ts';

/** "hos-", broken, "pit", a soft hyphen that broke nothing, "al", as Chromium writes them. */
const BROKEN = `BT
/F4 16 Tf
1 0 0 -1 8 33 Tm
<004B00520056> Tj
/Span<</ActualText <FEFF00AD> >> BDC
<0003> Tj
EMC
ET
BT
/F4 16 Tf
1 0 0 -1 219.29688 33 Tm
<0010> Tj
ET
BT
/F4 16 Tf
1 0 0 -1 8 55 Tm
<0053004C0057> Tj
/Span<</ActualText <FEFF00AD> >> BDC
<0003> Tj
EMC
19.53125 0 Td <0044004F> Tj
ET`;

it('a hyphen at which a word was broken says so, and soft hyphens inside a line are gone', () => {
  assert.equal(
    mendSoftHyphens(BROKEN),
    `BT
/F4 16 Tf
1 0 0 -1 8 33 Tm
<004B00520056> Tj
ET
BT
/F4 16 Tf
1 0 0 -1 219.29688 33 Tm
/Span <</ActualText <FEFF00AD>>> BDC
/Span <</ActualText <FEFF002D>>> BDC
<0010> Tj
EMC
EMC
ET
BT
/F4 16 Tf
1 0 0 -1 8 55 Tm
<0053004C0057> Tj
19.53125 0 Td <0044004F> Tj
ET`,
  );
});

it('the move to a soft hyphen stays, because the next one counts from it', () => {
  const content =
    '<0001> Tj\n/Span<</ActualText <FEFF00AD> >> BDC\n7.5 0 Td <0003> Tj\nEMC\n2 0 Td <0002> Tj\nET';
  assert.equal(mendSoftHyphens(content), '<0001> Tj\n7.5 0 Td\n2 0 Td <0002> Tj\nET');
});

it('a ligature across a soft hyphen says its letters alone', () => {
  const span = (text: string): string =>
    `/Span<</ActualText <FEFF${text}> >> BDC\n151.4 0 Td <038A0003> Tj\nEMC\n`;
  assert.equal(mendSoftHyphens(span('006600AD0066')), span('00660066'));
  assert.equal(mendSoftHyphens(span('A00AD066')), span('A00AD066'), 'characters of other numbers stay');
});

it('the hyphen of a compound at the end of a line, and other texts that Chromium names, stay as they are', () => {
  const content =
    'BT\n/F4 16 Tf\n1 0 0 -1 8 33 Tm\n<004B0010> Tj\n/Span<</ActualText <FEFF0020> >> BDC\n<0003> Tj\nEMC\nET\nBT\n/F4 16 Tf\n1 0 0 -1 8 55 Tm\n<0010> Tj\nET';
  assert.equal(mendSoftHyphens(content), content);
});
