/** After a full stop, question or exclamation mark; in scripts without spaces at once, elsewhere before a space. */
const END = /(?<=[.!?؟…][)"”»’]?)\s+(?=\P{Ll})|(?<=[。！？][）”』」]?)/u;

/** The sentences of a text. Thai marks none: a paragraph is one. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The sentences of a text with those of its translation; the whole texts where they have not as many. */
export function sentencePairs(english: string, text: string): readonly (readonly [string, string])[] {
  const [sources, translations] = [splitSentences(english), splitSentences(text)];
  if (sources.length !== translations.length) return [[english, text]];
  return sources.map((sentence, index) => [sentence, translations[index] ?? '']);
}
