/** After a full stop, question or exclamation mark; in scripts without spaces at once, elsewhere before a space. */
const END = /(?<=[.!?؟…][)"”»’]?)\s+(?=\P{Ll})|(?<=[。！？][）”』」]?)/u;

/** The sentences of a text. Thai marks none: a paragraph is one. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
