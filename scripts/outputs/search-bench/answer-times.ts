/** How long a reader waits for the search itself, in milliseconds. */
export interface AnswerTimes {
  /** From the index's text to the first answer. */
  readonly first: number;
  /** Each letter of the queries as it is typed, shortest first. */
  readonly letters: readonly number[];
}

/** One line: "th: first answer 45.0, then a letter 4.2 (half of 620), 12.5 (95 %), at most 20.6". */
export function formatTimes(locale: string, {first, letters}: AnswerTimes): string {
  const upTo = (share: number): string => (letters[Math.ceil(letters.length * share) - 1] ?? 0).toFixed(1);
  return `  ${locale}: first answer ${first.toFixed(1)}, then a letter ${upTo(0.5)} (half of ${letters.length}), ${upTo(0.95)} (95 %), at most ${upTo(1)}\n`;
}
