import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../../src/handbook/editions.ts';
import type {LanguageCheck} from './check.ts';

/** A first-edition chapter opens with its notice, so that no reader takes the record for advice. */
export const checkSupersededNotice: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale)
    .filter(({edition, blocks}) => {
      const first = blocks[0]?.node;
      return (
        edition !== DEFAULT_EDITION && !(first?.type === 'containerDirective' && first.name === 'superseded')
      );
    })
    .map(({file, blocks}) => ({
      file,
      line: blocks[0]?.line ?? null,
      rule: 'superseded-notice',
      found: 'a first-edition chapter that does not open with its notice',
      expected: '":::superseded" as the first block, with a list of what has changed since',
      remedy: 'Add the notice; CONTRIBUTING.md shows it.',
    }));
