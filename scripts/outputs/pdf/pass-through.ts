/**
 * HTML that a Markdown converter hands on as it is: a block that begins with a tag ends at the next blank
 * line (CommonMark 4.6), so it is put on a single line. Line breaks and tabs are written as references, which
 * keeps those that mean something, as in a formula's source.
 */
export function passThrough(html: string): string {
  const oneLine = html
    .trim()
    .replace(/\r\n?|\n/g, '&#10;')
    .replaceAll('\t', '&#9;');
  return `<div>${oneLine}</div>`;
}
