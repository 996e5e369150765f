/** The match of a sticky pattern that starts exactly at the index. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

const SPACE = /[ \u00A0]*/y;

/** The index after any white space. */
export function skipSpace(text: string, index: number): number {
  return index + (matchAt(SPACE, text, index)?.[0].length ?? 0);
}
