import assert from 'node:assert/strict';
import {test} from 'node:test';
import MiniSearch from 'minisearch';
import {packIndex, unpackIndex} from './pack-index.ts';

test('an index comes out as it went in', () => {
  const words = new MiniSearch({fields: ['title', 'text'], tokenize: (text) => text.split(' ')});
  words.addAll([
    {id: 0, title: 'oxygen', text: 'give oxygen oxygen oxygen 0.5'},
    {id: 1, title: '', text: ''},
    {id: 2, title: 'fever', text: 'give nothing'},
    {id: 3, title: 'constructor', text: '__proto__ give give'},
  ]);
  const index = words.toJSON();
  const packed = packIndex(index);
  const unpacked = unpackIndex(JSON.parse(JSON.stringify(packed)) as typeof packed);
  const sorted = {...index, index: [...index.index].sort(([one], [other]) => (one < other ? -1 : 1))};
  assert.deepEqual({...unpacked, storedFields: sorted.storedFields}, sorted);
  assert.equal(packed.terms, '0.5 __proto__ constructor fever give nothing oxygen');
  assert.equal(packed.postings[1], '0,3,,,0 1 0*2,2,0*3');
});

test('an empty index is packed too', () => {
  const words = new MiniSearch({fields: ['text']});
  assert.equal(unpackIndex(packIndex(words.toJSON())).documentCount, 0);
});
