/** How Chromium draws a soft hyphen: a space without width, which it calls by its character. */
const SOFT_HYPHEN = String.raw`/Span<</ActualText <FEFF00AD> >> BDC\n(?:(\S+ \S+ Td) )?<[0-9A-F]{4}> Tj\nEMC\n`;
/** The hyphen of a broken line stands in a text object of its own, right behind the one that ends with the soft hyphen. */
const BROKEN_LINE = new RegExp(
  String.raw`${SOFT_HYPHEN}(ET\nBT\n/\S+ \S+ Tf\n(?:\S+ ){6}Tm\n)(<[0-9A-F]{4}> Tj)\nET`,
  'g',
);
const UNUSED = new RegExp(SOFT_HYPHEN, 'g');
/** One glyph for the letters on both sides of a soft hyphen, such as the ff of "different". */
const LIGATURE = /(\/Span<<\/ActualText <FEFF(?:[0-9A-F]{4})+?)00AD((?:[0-9A-F]{4})+> >> BDC\n)/g;

/**
 * Says which characters are hyphens of broken words: U+00AD, by which a reader that joins the halves knows them from
 * the hyphen of a compound (ISO 32000-1, 14.8.2.2.3). Poppler joins lines at U+002D alone and takes the inner of two
 * texts, others the outer one or neither. Soft hyphens at which nothing was broken are taken out: they would stand
 * inside words that are copied or searched for.
 * @param content Operators of a page, one a line, as Chromium writes them.
 */
export function mendSoftHyphens(content: string): string {
  return content
    .replace(BROKEN_LINE, (_, move: string | undefined, opening: string, hyphen: string) =>
      [...moved(move), `${opening}${HYPHEN_TEXT}`, hyphen, 'EMC', 'EMC', 'ET'].join('\n'),
    )
    .replace(UNUSED, (_, move: string | undefined) =>
      moved(move)
        .map((line) => `${line}\n`)
        .join(''),
    )
    .replace(LIGATURE, '$1$2');
}

const HYPHEN_TEXT = '/Span <</ActualText <FEFF00AD>>> BDC\n/Span <</ActualText <FEFF002D>>> BDC';

/** What is drawn next counts its place from the last move. */
function moved(move: string | undefined): readonly string[] {
  return move === undefined ? [] : [move];
}
