/** A concept of the term base: what the text calls it, and what else readers type for it. Rows of folded words. */
export interface SearchTerm {
  readonly forms: readonly string[];
  readonly aliases: readonly string[];
}

/** Reads the table. */
export function readTermTable(table: string): readonly SearchTerm[] {
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [forms = '', aliases = ''] = line.split('|');
      return {forms: forms.split(';').filter(Boolean), aliases: aliases.split(';').filter(Boolean)};
    });
}
