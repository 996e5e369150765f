const LONGEST = 140;

/** A text in quotation marks for a message, shortened around the words that it is about. */
export function quoteText(text: string, around: string | null = null): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST) return `“${plain}”`;
  const place = around === null ? 0 : Math.max(0, plain.indexOf(around.replace(/\s+/g, ' ').trim()));
  const start = Math.max(0, Math.min(place - LONGEST / 2, plain.length - LONGEST));
  const from = start === 0 ? 0 : nextWord(plain, start);
  const end = from + LONGEST >= plain.length ? plain.length : previousWord(plain, from + LONGEST);
  return `“${from > 0 ? '… ' : ''}${plain.slice(from, end)}${end < plain.length ? ' …' : ''}”`;
}

const NEAR = 20;

/** Begins at a word where one begins nearby; scripts without spaces are cut where they are. */
function nextWord(text: string, place: number): number {
  const space = text.indexOf(' ', place);
  return space >= 0 && space - place < NEAR ? space + 1 : place;
}

function previousWord(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place);
  return place - space < NEAR ? space : place;
}
