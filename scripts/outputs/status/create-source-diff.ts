import {hasUnitsOfRecord, type AcceptedTranslation} from '../../../src/handbook/translation/page-state.ts';
import {unitsOf, type Unit} from '../../../src/handbook/translation/units.ts';

export interface PassageDiff {
  readonly change: 'changed' | 'removed' | 'added';
  /** The English that the translation was made from; null where it is new or the history does not hold it. */
  readonly before: string | null;
  /** The English of today; null where it was removed. */
  readonly now: string | null;
  /** The translation of the old text; null where there is none yet, or where nobody can say which block it is. */
  readonly translation: string | null;
  /** Line of the English page, or of the translation where the passage was removed; null where nobody can say. */
  readonly line: number | null;
}

export interface SourceDiff {
  readonly file: string;
  readonly source: string;
  /** True if nobody has recorded from which English the page was made. */
  readonly unrecorded: boolean;
  /** True if the translation has other blocks than were accepted: none of them can be set beside a passage. */
  readonly unaligned: boolean;
  readonly passages: readonly PassageDiff[];
}

/** What changed in English since a translation was made. `history` has old texts by their hashes. */
export function createSourceDiff(
  translation: AcceptedTranslation,
  history: ReadonlyMap<string, string>,
): SourceDiff {
  const {page, source, record, changes} = translation;
  const [english, translated] = [unitsOf(source), unitsOf(page)];
  // A page that is being worked on may have other blocks than its record: the same place is then another passage.
  const aligned = hasUnitsOfRecord(translation);
  const oldText = (place: number): string | null => history.get(record?.english[place] ?? '') ?? null;
  const passages = changes.flatMap((change): readonly PassageDiff[] => {
    switch (change.kind) {
      case 'same':
        return [];
      case 'changed':
        return [
          {
            change: 'changed',
            before: oldText(change.before),
            now: textAt(english, change.now),
            translation: aligned ? textAt(translated, change.before) : null,
            line: english[change.now]?.line ?? 1,
          },
        ];
      case 'removed':
        return [
          {
            change: 'removed',
            before: oldText(change.before),
            now: null,
            translation: aligned ? textAt(translated, change.before) : null,
            line: aligned ? (translated[change.before]?.line ?? 1) : null,
          },
        ];
      case 'added':
        return [
          {
            change: 'added',
            before: null,
            now: textAt(english, change.now),
            translation: null,
            line: english[change.now]?.line ?? 1,
          },
        ];
    }
  });
  return {file: page.file, source: source.file, unrecorded: record === null, unaligned: !aligned, passages};
}

function textAt(units: readonly Unit[], place: number): string | null {
  return units[place]?.text ?? null;
}

const NOT_FOUND = '(not in the history of this clone)';

const UNALIGNED =
  '  The blocks of this page no longer match its record, because it was edited since it was accepted: no translation is shown beside the passages.';

/** The passages of one page, old and new English side by side, the translation below. */
export function formatSourceDiff(
  {file, source, unrecorded, unaligned, passages}: SourceDiff,
  width: number,
): string {
  if (unrecorded) {
    return `${file}\n  never accepted: nobody recorded from which English text it was made. Compare it with ${source}, then accept it.\n`;
  }
  const column = Math.max(30, Math.floor((width - 7) / 2));
  const blocks = passages.map(({change, before, now, translation, line}) => {
    const old = change === 'added' ? '' : (before ?? NOT_FOUND);
    const lines = sideBySide(wrap(old, column), wrap(now ?? '', column), column);
    const page = change === 'removed' ? file : source;
    const place = line === null ? page : `${page}:${line}`;
    const after =
      translation === null
        ? []
        : ['', '  translation', ...wrap(translation, width - 4).map((text) => `    ${text}`)];
    return [`${change}  ${place}`, ...lines, ...after].join('\n');
  });
  const head = [
    `${file}: ${passages.length} passages changed in English since`,
    ...(unaligned ? [UNALIGNED] : []),
  ].join('\n');
  return [head, ...blocks].join('\n\n') + '\n';
}

function sideBySide(left: readonly string[], right: readonly string[], column: number): readonly string[] {
  const rows = Array.from({length: Math.max(left.length, right.length)}, (_, index) =>
    `  ${(left[index] ?? '').padEnd(column)} | ${right[index] ?? ''}`.trimEnd(),
  );
  return [`  ${'English before'.padEnd(column)} | English now`, ...rows];
}

/** Breaks lines at spaces; a word that is longer than the column stays whole. */
function wrap(text: string, column: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      const longer = current === '' ? word : `${current} ${word}`;
      if (longer.length > column && current !== '') {
        lines.push(current);
        current = word;
      } else {
        current = longer;
      }
    }
    return [...lines, current];
  });
}
