import type {Link} from 'mdast';
import {visitNodes} from '../../src/handbook/visit-nodes.ts';
import {anchorsOf} from '../../src/handbook/anchors.ts';
import {findPage, type Handbook, pagesIn} from '../../src/handbook/assemble-handbook.ts';
import {chapterIdsOf} from '../../src/handbook/outline.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {Page} from '../../src/handbook/types.ts';
import {parseChapterLink} from '../../src/markdown/internal-links.ts';
import type {LanguageCheck} from './check.ts';

/** Every link leads to a chapter of the edition and to an anchor on it, or is a full https address. */
export const checkLinks: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale).flatMap((page) => {
    const problems: Problem[] = [];
    visitNodes(page.tree, 'link', (link) => {
      const fault = faultOf(link.url, page, handbook);
      if (fault !== null) problems.push(problemOf(page, link, fault));
    });
    return problems;
  });

interface Fault {
  readonly expected: string;
  readonly remedy: string;
}

function faultOf(url: string, page: Page, handbook: Handbook): Fault | null {
  if (/^https:\/\/[^\s/]+/.test(url) || /^mailto:/.test(url)) return null;
  const target = url.startsWith('#') ? {chapter: page.chapter, anchor: url.slice(1)} : parseChapterLink(url);
  if (target === null) {
    return {
      expected: 'a chapter (/treatment/ecmo), an anchor (#dose) or a full https address',
      remedy: 'Write the link in one of these forms.',
    };
  }
  const chapters = chapterIdsOf(page.edition);
  if (!chapters.includes(target.chapter)) {
    return {
      expected: `a chapter of this edition, such as ${nearestChapters(target.chapter, chapters).join(', ')}`,
      remedy: 'Correct the chapter, or remove the link.',
    };
  }
  if (target.anchor === null) return null;
  const targetPage = findPage(handbook, page.locale, page.edition, target.chapter);
  if (targetPage === null) return null;
  const anchors = anchorsOf(targetPage, handbook).map(({id}) => id);
  if (anchors.includes(target.anchor)) return null;
  return {
    expected: `an anchor of ${targetPage.file}: ${anchors.slice(0, 12).join(', ')}`,
    remedy: 'Correct the part after "#", or remove it.',
  };
}

const SHOWN = 5;

/** Chapters whose ids begin most like the one that was written. */
function nearestChapters(written: string, chapters: readonly string[]): readonly string[] {
  const alike = (chapter: string): number => {
    let length = 0;
    while (length < chapter.length && chapter[length] === written[length]) length += 1;
    return length;
  };
  return [...chapters].sort((a, b) => alike(b) - alike(a)).slice(0, SHOWN);
}

function problemOf(page: Page, link: Link, {expected, remedy}: Fault): Problem {
  const line = link.position?.start.line ?? 1;
  return {file: page.file, line, rule: 'links', found: `a link to "${link.url}"`, expected, remedy};
}
