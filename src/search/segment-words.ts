/** One character of a script that writes words without spaces between them, for use inside a `[…]`-free pattern. */
export const UNSPACED_CHARACTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

/** A word inside a run of text; `start` counts UTF-16 units from the beginning of the run. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** Finds the words in a run of a script that does not separate them. */
export type SegmentWords = (run: string) => readonly Word[];

type SegmenterClass = new (
  tag: string,
  options: {readonly granularity: 'word'},
) => {segment(run: string): Iterable<{readonly segment: string; readonly index: number}>};

/**
 * Words by `Intl.Segmenter`, which Node and browsers share. A browser that lacks it (Firefox before 125) gets pairs of
 * characters: they still meet the index's words of two characters, and the beginnings of longer ones.
 */
export function createSegmentWords(
  tag: string,
  Segmenter: SegmenterClass | null = (Intl as {readonly Segmenter?: SegmenterClass}).Segmenter ?? null,
): SegmentWords {
  if (Segmenter === null) return pairs;
  // Made for the first text that needs it: that takes longer than to answer a query, and most languages never do.
  let segmenter: InstanceType<SegmenterClass> | null = null;
  return (run) => {
    segmenter ??= new Segmenter(tag, {granularity: 'word'});
    return Array.from(segmenter.segment(run), ({segment, index}) => ({text: segment, start: index}));
  };
}

function pairs(run: string): readonly Word[] {
  const characters: Word[] = [];
  let start = 0;
  for (const text of run) {
    characters.push({text, start});
    start += text.length;
  }
  const found = characters.slice(0, -1).map((first, position) => ({
    text: first.text + (characters[position + 1]?.text ?? ''),
    start: first.start,
  }));
  return found.length === 0 ? characters : found;
}
