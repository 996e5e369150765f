import {Argument, InvalidArgumentError, Option} from 'commander';
import {EDITION_IDS, isEditionId, type EditionId} from '../../src/handbook/editions.ts';
import {isLocaleTag, LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {reviewSchema, type Review, type ReviewState} from '../../src/handbook/translation/record.ts';

const TRANSLATIONS = LOCALE_TAGS.filter((tag) => tag !== SOURCE_LOCALE);

/** The choice of books that most verbs share. */
export interface BookOptions {
  readonly locale?: LocaleTag;
  readonly edition?: EditionId;
}

/** What `accept` notes about the reading. */
export interface AcceptOptions {
  readonly review?: ReviewState;
  readonly role?: string;
  readonly date?: string;
  readonly madeFrom?: string;
}

/**
 * The review that is told; null where none is.
 * @throws UserError where a clinician's review lacks role or day, or another, or none, has one, or the day is not here yet.
 */
export function parseReview({review, role, date}: AcceptOptions, today: string): Review | null {
  if (review === undefined && role === undefined && date === undefined) return null;
  const reader = role === undefined && date === undefined ? {} : {role, date};
  const parsed = reviewSchema.safeParse({state: review, ...reader});
  if (parsed.success) {
    if (date !== undefined && date > today) {
      throw new UserError(
        `--date ${date} is after today, ${today}. Expected the day on which the clinician read the text; correct it.`,
      );
    }
    return parsed.data;
  }
  throw new UserError(
    'A clinician’s review is recorded with role and day: --review clinician-reviewed --role "intensive care physician" --date 2026-11-22. The other states take neither.',
  );
}

/** The day on the calendar of this machine: `2026-11-22`. */
export function dayOf(time: Date): string {
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

export function localeArgument(): Argument {
  return new Argument('<locale>', `language: ${LOCALE_TAGS.join(', ')}`).argParser(parseLocale);
}

export function localeOption(): Option {
  return new Option('--locale <tag>', `language: ${LOCALE_TAGS.join(', ')}`).argParser(parseLocale);
}

export function parseLocale(tag: string): LocaleTag {
  if (isLocaleTag(tag)) return tag;
  throw new InvalidArgumentError(`It is no language of the handbook; known are ${LOCALE_TAGS.join(', ')}.`);
}

export function translationOption(): Option {
  return new Option('--locale <tag>', `language: ${TRANSLATIONS.join(', ')}`).argParser(parseTranslation);
}

/** A language that is translated into. */
export function parseTranslation(tag: string): LocaleTag {
  if (isLocaleTag(tag) && tag !== SOURCE_LOCALE) return tag;
  throw new InvalidArgumentError(`It is no language of a translation; known are ${TRANSLATIONS.join(', ')}.`);
}

export function editionOption(): Option {
  return new Option('--edition <id>', `edition: ${EDITION_IDS.join(', ')}`).argParser((id: string) => {
    if (isEditionId(id)) return id;
    throw new InvalidArgumentError(`It is no edition of the handbook; known are ${EDITION_IDS.join(', ')}.`);
  });
}

/** Where to write to. An empty one comes of a variable of the shell that is not set. */
export function parsePath(value: string): string {
  if (value.trim() !== '') return value;
  throw new InvalidArgumentError('It is empty; expected a path such as out/fr.');
}

export function parseCount(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('A whole number above 0.');
}

/** The address of a server: `http://localhost:8080`. */
export function parseServer(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new InvalidArgumentError('A web address, such as http://localhost:8080.');
}

export function parsePort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a whole number from 1 to 65535.');
}
