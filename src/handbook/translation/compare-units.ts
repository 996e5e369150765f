/** What became of a unit since the translation was made. `before` and `now` are places in the two lists. */
export type UnitChange =
  | {readonly kind: 'same'; readonly before: number; readonly now: number}
  | {readonly kind: 'changed'; readonly before: number; readonly now: number}
  | {readonly kind: 'removed'; readonly before: number}
  | {readonly kind: 'added'; readonly now: number};

/**
 * Compares two lists of hashes by their longest common subsequence. Between two units that stayed, removed and
 * added ones are taken in pairs for changed ones, in their order.
 */
export function compareUnits(before: readonly string[], now: readonly string[]): readonly UnitChange[] {
  const lengths = commonLengths(before, now);
  const changes: UnitChange[] = [];
  let [i, j] = [0, 0];
  let removed: number[] = [];
  let added: number[] = [];
  const settle = (): void => {
    const pairs = Math.min(removed.length, added.length);
    removed.forEach((place, index) => {
      const partner = added[index];
      changes.push(
        partner === undefined
          ? {kind: 'removed', before: place}
          : {kind: 'changed', before: place, now: partner},
      );
    });
    changes.push(...added.slice(pairs).map((place) => ({kind: 'added', now: place}) as const));
    removed = [];
    added = [];
  };
  while (i < before.length || j < now.length) {
    if (i < before.length && j < now.length && before[i] === now[j]) {
      settle();
      changes.push({kind: 'same', before: i++, now: j++});
    } else if (
      j >= now.length ||
      (i < before.length && lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1))
    ) {
      removed.push(i++);
    } else {
      added.push(j++);
    }
  }
  settle();
  return changes;
}

/** `lengths[i][j]`: how many units the rests of the lists from `i` and `j` have in common. */
function commonLengths(before: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({length: before.length + 1}, () => new Array<number>(now.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        before[i] === now[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
