import type {ReactNode} from 'react';
import {findLocale, SOURCE_LOCALE, withColon, type LocaleTag} from '../handbook/locales.ts';
import type {Say} from '../handbook/messages.ts';
import type {ChapterLink, StatusOfBook} from '../handbook/translation/status-of-books.ts';

export interface StatusData {
  readonly books: readonly StatusOfBook[];
  /** Of the page. */
  readonly tag: LocaleTag;
  /** Address at which the site of all languages begins. */
  readonly baseUrl: string;
}

export interface StatusBooksProps extends StatusData {
  readonly say: Say;
}

const SHARES = ['current', 'stale', 'missing'] as const;

/** How far a language goes, as bars that are read at a glance and as the figures behind them. */
export function StatusBooks({books, tag, baseUrl, say}: StatusBooksProps): ReactNode {
  return (
    <>
      <ul className="status__key" aria-hidden="true">
        {SHARES.map((share) => (
          <li key={share}>
            <span className={`status__swatch status__bar--${share}`} /> {say(`status.${share}`)}
          </li>
        ))}
      </ul>
      {books.map((entry) => (
        <Book key={`${entry.book.locale} ${entry.book.edition}`} {...entry} {...{tag, baseUrl, say}} />
      ))}
      <p>
        {tag !== SOURCE_LOCALE && (
          <>
            <a href={`${baseUrl}status/`} hrefLang={SOURCE_LOCALE}>
              {say('status.allLanguages')}
            </a>
            {' · '}
          </>
        )}
        <a href={`${baseUrl}data/translation-status.json`}>{say('status.data')}</a>
      </p>
    </>
  );
}

function Book({
  book,
  staleChapters,
  missingChapters,
  say,
  tag,
  baseUrl,
}: StatusOfBook & Omit<StatusBooksProps, 'books'>): ReactNode {
  const {locale, edition, chapters} = book;
  const {name, direction} = findLocale(locale);
  const counts = {current: book.current, stale: book.stale.length, missing: book.missing.length};
  const clinician = book.reviews?.['clinician-reviewed'] ?? 0;
  const facts = [
    ...SHARES.map((share) => ({label: say(`status.${share}`), count: counts[share]})),
    {label: say('status.secondRead'), count: (book.reviews?.['second-read'] ?? 0) + clinician},
    {label: say('status.clinician'), count: clinician},
  ];
  return (
    <section className="status__book">
      <h2>
        <span lang={locale} dir={direction}>
          {name}
        </span>{' '}
        · {say(`edition.${edition}`)}
      </h2>
      <div className="status__bar" aria-hidden="true">
        {SHARES.map((share) => (
          <span
            key={share}
            className={`status__bar--${share}`}
            style={{inlineSize: `${(100 * counts[share]) / chapters}%`}}
          />
        ))}
      </div>
      <ul className="status__facts">
        {facts.map(({label, count}) => (
          <li key={label}>{withColon(tag, label, say('status.count', {count, total: chapters}))}</li>
        ))}
      </ul>
      {/* In another language the titles would be those of that language's pages. */}
      {tag === locale && (
        <>
          <Chapters title={say('status.stale')} chapters={staleChapters} {...{tag, baseUrl}} />
          <Chapters title={say('status.missing')} chapters={missingChapters} {...{tag, baseUrl}} />
        </>
      )}
    </section>
  );
}

interface ChaptersProps extends Pick<StatusBooksProps, 'tag' | 'baseUrl'> {
  readonly title: string;
  readonly chapters: readonly ChapterLink[];
}

function Chapters({title, chapters, tag, baseUrl}: ChaptersProps): ReactNode {
  if (chapters.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {chapters.map(({title: chapter, language, url}) => (
          <li key={url}>
            <a href={baseUrl.slice(0, -1) + url} {...languageOf(language, tag)}>
              {chapter}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The attributes of a text in another language than the page's. */
function languageOf(language: LocaleTag, page: LocaleTag): {lang?: LocaleTag; dir?: 'ltr' | 'rtl'} {
  return language === page ? {} : {lang: language, dir: findLocale(language).direction};
}
