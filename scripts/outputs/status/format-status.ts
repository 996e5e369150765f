import type {BookStatus, LanguageStatus, Status} from '../../../src/handbook/translation/status.ts';

/** The counts as tables for a terminal, then by name what is stale, missing or orphaned. */
export function formatStatus({books, languages}: Status): string {
  const chapters = [
    [
      'language',
      'edition',
      'chapters',
      'current',
      'stale',
      'missing',
      'drafted',
      'second-read',
      'by clinician',
    ],
    ...books.map(bookRow),
  ];
  const messages = [
    ['language', 'interface texts', 'translated', 'stale'],
    ...languages.map(({locale, messages: {total, translated, stale}}) => [
      locale,
      String(total),
      String(translated),
      String(stale.length),
    ]),
  ];
  return [alignColumns(chapters), alignColumns(messages), ...listNames(books, languages)].join('\n\n');
}

function bookRow({
  locale,
  edition,
  chapters,
  current,
  stale,
  missing,
  reviews,
}: BookStatus): readonly string[] {
  const counts = [chapters, current, stale.length, missing.length];
  const read = reviews === null ? ['', '', ''] : Object.values(reviews);
  return [locale, edition, ...counts.map(String), ...read.map(String)];
}

function listNames(books: readonly BookStatus[], languages: readonly LanguageStatus[]): readonly string[] {
  const lines = [
    ...books.flatMap(({locale, edition, stale, missing}) => [
      nameLine(`${locale} ${edition} stale`, stale),
      nameLine(`${locale} ${edition} missing`, missing),
    ]),
    ...languages.flatMap(({locale, messages, orphaned}) => [
      nameLine(`${locale} stale interface texts`, messages.stale),
      nameLine(`${locale} without an English page`, orphaned),
    ]),
  ].filter((line) => line !== null);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** More than these are only counted: `--json` lists them all. */
const NAMES_TO_LIST = 12;

function nameLine(title: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const more = names.length > NAMES_TO_LIST ? `, and ${names.length - NAMES_TO_LIST} more` : '';
  return `${title}: ${names.slice(0, NAMES_TO_LIST).join(', ')}${more}`;
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({length: columns}, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
