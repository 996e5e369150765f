import type {Emphasis, Link, Nodes, PhrasingContent, Root, Strong} from 'mdast';
import {SKIP, visitNodes} from '../handbook/visit-nodes.ts';
import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import {extractQuantities, isolationSpans} from '../handbook/quantities/index.ts';
import {inline, text} from './elements.ts';
import type {PageContext} from './page-context.ts';

const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏΑ-Ωα-ωµ';
const INSIDE = `${LETTER}\\d\\u0300-\\u036F₀-₉⁰¹²³⁴-⁹⁺⁻`;
/** Most pieces of a right-to-left text have neither figures nor Latin letters. */
const WORTH_READING = /[\p{N}A-Za-zÀ-ɏΑ-ωµ]/u;
/** Words and abbreviations in Latin letters with what joins them: "IL-6", "PaO₂/FiO₂", "rate ratio". */
const JOINED = `(?:[ \\u00A0\\-–/+.'’&]{1,3}[${INSIDE}]+)*[+%]?`;
const LATIN_RUN = new RegExp(`[${LETTER}][${INSIDE}]*${JOINED}`, 'gu');
const LATIN_ONLY = new RegExp(`^[${LETTER}][${INSIDE}]*${JOINED}$`, 'u');
/** A number alone is no rest: it may be a quantity. */
const LATIN_REST = new RegExp(`^[ \\u00A0\\-–]{1,3}[${LETTER}][${INSIDE}]*${JOINED}`, 'u');
/** What makes one expression of two runs: "mL/min/1.73 m²", "p = 0.089". */
const BETWEEN = /^(?:[/—]|[ \u00A0][=×][ \u00A0])$/u;

/**
 * In right-to-left text every run of Latin letters is read from left to right by itself: beside a number or a
 * bracket a browser would otherwise put its parts in another order. So are the quantities in what other transforms
 * have written, such as the date of a recommendation; those of the author have been isolated before.
 */
export function isolateRuns(tree: Root, {locale}: PageContext): void {
  if (findLocale(locale).direction !== 'rtl') return;
  visitNodes(tree, (node, index, parent) => {
    if (isLeftToRight(node, locale)) return SKIP;
    if (index === undefined || parent === undefined) return undefined;
    if (isMarkedRun(node)) {
      const rest = takeRest(parent.children[index + 1]);
      if (rest === '') return undefined;
      parent.children[index] = inline('bdi', {dir: 'ltr'}, [node, text(rest)]);
      return SKIP;
    }
    if (node.type !== 'text') return undefined;
    const parts = isolated(node.value, locale);
    parent.children.splice(index, 1, ...(parts as typeof parent.children));
    return [SKIP, index + parts.length];
  });
  joinRuns(tree);
}

/** Isolated apart, the halves of such an expression would change places. */
function joinRuns(tree: Root): void {
  visitNodes(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined || !isRun(node)) return undefined;
    const [between, next] = parent.children.slice(index + 1, index + 3);
    if (between?.type !== 'text' || !BETWEEN.test(between.value) || !isRun(next)) return SKIP;
    const joined = inline('bdi', {dir: 'ltr'}, [...node.children, between, ...next.children]);
    parent.children.splice(index, 3, joined as (typeof parent.children)[number]);
    // Once more, for what follows may belong to it too.
    return [SKIP, index];
  });
}

function isRun(node: Nodes | undefined): node is Emphasis {
  const data = node?.data as {hName?: string; hProperties?: {dir?: unknown}} | undefined;
  return node?.type === 'emphasis' && data?.hName === 'bdi' && data.hProperties?.dir === 'ltr';
}

/** A run of which a part is a link or emphasised: the first two words of "Child-Pugh C". */
function isMarkedRun(node: Nodes): node is Emphasis | Link | Strong {
  if (node.type !== 'link' && node.type !== 'emphasis' && node.type !== 'strong') return false;
  const [only, ...others] = node.children;
  return only?.type === 'text' && others.length === 0 && LATIN_ONLY.test(only.value);
}

/** Takes from the text after such a part what the run goes on with. */
function takeRest(next: Nodes | undefined): string {
  if (next?.type !== 'text') return '';
  const rest = LATIN_REST.exec(next.value)?.[0] ?? '';
  next.value = next.value.slice(rest.length);
  return rest;
}

/** Whether all that a node holds is read from left to right, or is no text. */
export function isLeftToRight(node: Nodes, locale: LocaleTag): boolean {
  if (['inlineCode', 'code', 'inlineMath', 'math'].includes(node.type)) return true;
  const data = node.data as {hName?: string; hProperties?: {dir?: unknown; lang?: unknown}} | undefined;
  const lang = data?.hProperties?.lang;
  return data?.hName === 'svg' || data?.hProperties?.dir === 'ltr' || (lang !== undefined && lang !== locale);
}

/** The stretches of a text that have to be isolated, in order. */
export function runsToIsolate(value: string, locale: LocaleTag): readonly Run[] {
  if (!WORTH_READING.test(value)) return [];
  const quantities = extractQuantities(value, locale).flatMap(isolationSpans);
  const latin = Array.from(value.matchAll(LATIN_RUN), ({0: run, index}) => ({
    start: index,
    end: index + run.length,
  }));
  const apart = latin.filter(({start, end}) =>
    quantities.every((each) => end <= each.start || each.end <= start),
  );
  return [...quantities, ...apart].sort((a, b) => a.start - b.start);
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function isolated(value: string, locale: LocaleTag): PhrasingContent[] {
  const runs = runsToIsolate(value, locale);
  if (runs.length === 0) return value === '' ? [] : [text(value)];
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const {start, end} of runs) {
    // What is left is read anew: without the words before it a number may be a quantity.
    parts.push(...isolated(value.slice(from, start), locale));
    parts.push(inline('bdi', {dir: 'ltr'}, [text(value.slice(start, end))]));
    from = end;
  }
  return [...parts, ...isolated(value.slice(from), locale)];
}
