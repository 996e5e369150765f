import {createHash} from 'node:crypto';

/** Numbers of 128 bits, as both formats have them; the checksum is one too. */
const LENGTH = 16;
/** Where the number of a ZIM stands (openZIM's file format, header). */
const ZIM_NUMBER = 8;
/** What a search index begins with (Xapian's glass format); its version follows in two bytes, then its number. */
const INDEX_BEGINS = Buffer.from('\x0f\x0dXapian Glass', 'latin1');
const INDEX_NUMBER = INDEX_BEGINS.length + 2;

/**
 * openZIM's tool draws by lot the numbers by which readers' programs tell a ZIM and its search indexes from others.
 * Here they follow from the content, so that the same content gives the same bytes.
 */
export function settleZim(zim: Uint8Array): Uint8Array {
  const settled = Buffer.from(zim);
  const places = [ZIM_NUMBER];
  for (let at = settled.indexOf(INDEX_BEGINS); at !== -1; at = settled.indexOf(INDEX_BEGINS, at + 1))
    places.push(at + INDEX_NUMBER);
  for (const place of places) settled.fill(0, place, place + LENGTH);
  const content = settled.subarray(0, -LENGTH);
  const number = createHash('sha256').update(content).digest().subarray(0, LENGTH);
  for (const place of places) settled.set(number, place);
  settled.set(createHash('md5').update(content).digest(), content.length);
  return settled;
}
