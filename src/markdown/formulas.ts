import type {Options} from 'rehype-katex';

/**
 * Formulas as MathML, which needs no style sheet and no fonts of its own, prints, and is what EPUB asks for. Words
 * inside a formula are in the page's language: TeX's warnings about letters that are not Latin say nothing here.
 */
export const FORMULAS = {output: 'mathml', strict: false} as const satisfies Options;
