import type {EditionId} from './editions.ts';
import {formatDate} from './format-date.ts';
import {SOURCE_LOCALE, type LocaleTag} from './locales.ts';
import type {Say} from './messages.ts';
import type {Revision} from './revision.ts';

export interface TrustFactsInput {
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  readonly say: Say;
}

/** The facts of the trust line, the same on page, PDF and pack: edition, revision, translation, review. */
export function trustFacts({locale, edition, revision, say}: TrustFactsInput): readonly string[] {
  return [
    say(`edition.${edition}`),
    say('trust.revision', {revision: revision.id, date: formatDate(revision.date, locale)}),
    say(locale === SOURCE_LOCALE ? 'trust.original' : 'trust.translation'),
    say('trust.unreviewed'),
  ];
}
