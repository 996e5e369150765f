/**
 * Id of a place in the printed book, where all chapters stand in one document: `treatment--ecmo--who`. Ids of
 * chapters and headings are in kebab-case, so two of them never give the same one.
 */
export function printId(chapter: string, anchor: string | null = null): string {
  const place = chapter.replaceAll('/', '--');
  return anchor === null ? place : `${place}--${anchor}`;
}
