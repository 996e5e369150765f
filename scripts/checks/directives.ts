import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import {visitNodes} from '../../src/handbook/visit-nodes.ts';
import {isMessageId} from '../../src/handbook/messages.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {recommendationSchema} from '../../src/handbook/recommendation.ts';
import type {Page} from '../../src/handbook/types.ts';
import {FIGURE_KINDS} from '../../src/markdown/figures.ts';
import {NOTICE_KINDS} from '../../src/markdown/notices.ts';
import type {LanguageCheck} from './check.ts';

const KNOWN = {
  containerDirective: [...NOTICE_KINDS, 'superseded', 'recommendation', 'figure'],
  leafDirective: ['references', 'changes', 'glossary'],
  textDirective: ['cite', 'effect'],
} as const;

const SIGN = {containerDirective: ':::', leafDirective: '::', textDirective: ':'} as const;

/** Directives are the known ones, and a recommendation's attributes are complete and have known values. */
export const checkDirectives: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale).flatMap(problemsOf);

function problemsOf(page: Page): readonly Problem[] {
  const problems: Problem[] = [];
  visitNodes(page.tree, (node) => {
    if (
      node.type !== 'containerDirective' &&
      node.type !== 'leafDirective' &&
      node.type !== 'textDirective'
    ) {
      return;
    }
    const line = node.position?.start.line ?? 1;
    const known: readonly string[] = KNOWN[node.type];
    const written = `${SIGN[node.type]}${node.name}`;
    if (!known.includes(node.name)) {
      problems.push({
        file: page.file,
        line,
        rule: 'directives',
        found: `"${written}"`,
        expected: known.map((name) => SIGN[node.type] + name).join(', '),
        remedy:
          node.type === 'textDirective'
            ? 'Put a space after the colon, or write one of the known directives.'
            : 'Write one of the known directives.',
      });
    }
    if (node.name === 'figure' && !isFigure(node.attributes)) {
      problems.push({
        file: page.file,
        line,
        rule: 'figures',
        found: 'a figure without an id or with an unknown kind',
        expected: `{#id kind="…"} with one of ${FIGURE_KINDS.join(', ')}`,
        remedy: 'Complete the attributes; CONTRIBUTING.md shows a figure.',
      });
    }
    if (node.name === 'recommendation') problems.push(...recommendationProblems(page, line, node.attributes));
  });
  return problems;
}

function isFigure(
  attributes: Readonly<Record<string, string | null | undefined>> | null | undefined,
): boolean {
  const known: readonly string[] = FIGURE_KINDS;
  return Boolean(attributes?.['id']) && known.includes(attributes?.['kind'] ?? '');
}

function recommendationProblems(page: Page, line: number, attributes: unknown): readonly Problem[] {
  const problem = (found: string, expected: string, remedy: string): Problem => ({
    file: page.file,
    line,
    rule: 'recommendations',
    found,
    expected,
    remedy,
  });
  const parsed = recommendationSchema.safeParse(attributes ?? {});
  if (!parsed.success) {
    const given = (attributes ?? {}) as Readonly<Record<string, string | undefined>>;
    return parsed.error.issues.map((issue) => {
      const key = String(issue.path[0] ?? '');
      const value = given[key];
      return problem(
        value === undefined ? `a recommendation without "${key}"` : `${key}="${value}"`,
        issue.message,
        'Complete the attributes of the recommendation; CONTRIBUTING.md lists them.',
      );
    });
  }
  if (isMessageId(`population.${parsed.data.population}`)) return [];
  return [
    problem(
      `population="${parsed.data.population}"`,
      'a population that src/handbook/messages.ts names ("population.…")',
      'Use a known one, or add its words to src/handbook/messages.ts and to every language.',
    ),
  ];
}
