/** A group that says what stands before or after, and takes no letters itself. */
const LOOKS = /^\(\?<?[!=]/;
const GROUP = '(?:';
const LETTERS = /^[^\\^$.|?*+()[\]{}]+/;
/** How often something is met, where that may be not at all. */
const MAY_BE_LEFT_OUT = /^(?:[?*]|\{\d*,?\d*\})/;

/**
 * The letters with which everything begins that a regular expression matches, at least one of them for each match; null where
 * that cannot be told from its source. A text that holds none of them need not be searched, which matters where the
 * expression first looks back: that is done at every letter.
 */
export function headsOf(source: string): readonly string[] | null {
  const heads = alternativesOf(source).map(headsOfSequence);
  return heads.every((each) => each !== null) ? heads.flat() : null;
}

function headsOfSequence(source: string): readonly string[] | null {
  if (LOOKS.test(source)) return headsOfSequence(source.slice(endOfGroup(source)));
  if (source.startsWith(GROUP)) {
    const end = endOfGroup(source);
    const heads = headsOf(source.slice(GROUP.length, end - 1));
    const [times] = MAY_BE_LEFT_OUT.exec(source.slice(end)) ?? [];
    if (heads === null || times === undefined) return heads;
    const following = headsOfSequence(source.slice(end + times.length));
    return following === null ? null : [...heads, ...following];
  }
  const [letters = ''] = LETTERS.exec(source) ?? [];
  const sure = MAY_BE_LEFT_OUT.test(source.slice(letters.length)) ? letters.slice(0, -1) : letters;
  return sure === '' ? null : [sure];
}

/** Where the group that opens the source has ended. */
function endOfGroup(source: string): number {
  let depth = 0;
  for (const {sign, end} of signsOf(source)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return end;
  }
  return source.length;
}

function alternativesOf(source: string): readonly string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  for (const {sign, end} of signsOf(source)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== '|' || depth > 0) continue;
    alternatives.push(source.slice(start, end - 1));
    start = end;
  }
  return [...alternatives, source.slice(start)];
}

/** Signs of a regular expression, classes and escaped signs as one each. */
function signsOf(source: string): readonly {readonly sign: string; readonly end: number}[] {
  return Array.from(source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/gu), (match) => ({
    sign: match[0],
    end: match.index + match[0].length,
  }));
}
