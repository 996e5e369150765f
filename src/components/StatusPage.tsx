import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {findLocale, SOURCE_LOCALE, type LocaleTag} from '../handbook/locales.ts';
import type {BookStatus} from '../handbook/translation/status.ts';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';

interface ChapterLink {
  readonly title: string;
  /** Language of the title: English where the chapter is missing. */
  readonly language: LocaleTag;
  readonly path: string;
}

/** The books that the page shows, prepared at build time in the language of the site. */
export type StatusData = readonly {
  readonly book: BookStatus;
  readonly staleChapters: readonly ChapterLink[];
  readonly missingChapters: readonly ChapterLink[];
}[];

const SHARES = ['current', 'stale', 'missing'] as const;

/** How far a language goes, as bars that are read at a glance and as the figures behind them. */
export default function StatusPage({data}: {data: StatusData}): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {tag} = useLocale();
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? siteConfig.baseUrl;
  return (
    <Layout title={say('status.title')} description={say('status.description')}>
      <main className="container margin-vert--lg status">
        <h1>{say('status.title')}</h1>
        <p>{say('status.lead')}</p>
        <ul className="status__key" aria-hidden="true">
          {SHARES.map((share) => (
            <li key={share}>
              <span className={`status__swatch status__bar--${share}`} /> {say(`status.${share}`)}
            </li>
          ))}
        </ul>
        {data.map((entry) => (
          <Book key={`${entry.book.locale} ${entry.book.edition}`} {...entry} />
        ))}
        <p>
          {tag !== SOURCE_LOCALE && (
            <>
              <a href={`${root}status/`} hrefLang={SOURCE_LOCALE}>
                {say('status.allLanguages')}
              </a>
              {' · '}
            </>
          )}
          <a href={`${root}data/translation-status.json`}>{say('status.data')}</a>
        </p>
      </main>
    </Layout>
  );
}

function Book({book, staleChapters, missingChapters}: StatusData[number]): ReactNode {
  const {tag} = useLocale();
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
          <li key={label}>
            {label}: {say('status.count', {count, total: chapters})}
          </li>
        ))}
      </ul>
      {/* In another language the titles would be those of that language's pages. */}
      {tag === locale && (
        <>
          <Chapters title={say('status.stale')} chapters={staleChapters} />
          <Chapters title={say('status.missing')} chapters={missingChapters} />
        </>
      )}
    </section>
  );
}

function Chapters({title, chapters}: {title: string; chapters: readonly ChapterLink[]}): ReactNode {
  const {tag} = useLocale();
  if (chapters.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {chapters.map(({title: chapter, language, path}) => (
          <li key={path}>
            <Link to={path} {...languageOf(language, tag)}>
              {chapter}
            </Link>
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
