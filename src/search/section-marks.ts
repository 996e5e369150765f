/** What a hit can be marked with: its section holds a block of this kind. */
export const SECTION_MARKS = ['danger', 'recommendation'] as const;
export type SectionMark = (typeof SECTION_MARKS)[number];
