import type {Quantity, Span} from './quantity.ts';

/** Words in a script that runs from right to left, with the spaces round them and the slash before them. */
const RIGHT_TO_LEFT =
  /[ \u00A0\u202F/]*[\p{sc=Arabic}\p{sc=Hebr}](?:[^\p{N}A-Za-z]*[\p{sc=Arabic}\p{sc=Hebr}\p{M}])*[ \u00A0\u202F]*/gu;

/**
 * The parts of a quantity to isolate left-to-right in a right-to-left text, as offsets in that text.
 * A unit or joining word in the text's own script stays outside: "5–10 أيام" gives "5–10", "5 إلى 10 mg" gives "5" and "10 mg",
 * "25 mL/kg/ساعة" gives "25 mL/kg".
 * Isolated with the number, such a word would stand on the wrong side of it.
 */
export function isolationSpans({text, start}: Quantity): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    if (/\p{Nd}/u.test(text.slice(from, to))) spans.push({start: start + from, end: start + to});
  };
  for (const match of text.matchAll(RIGHT_TO_LEFT)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return spans;
}
