import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {LanguageLinks} from './LanguageLinks.tsx';
import {say} from './say.ts';
import {chapterPath} from '../handbook/paths.ts';
import type {QuickAnswer} from '../handbook/quick-answers.ts';

export interface HomeData {
  /** Parts and chapters of the default edition. */
  readonly contents: readonly {
    readonly id: string;
    readonly title: string;
    readonly chapters: readonly {readonly id: string; readonly title: string}[];
  }[];
  readonly quickAnswers: readonly QuickAnswer[];
}

/** The first page: what this is, whose experience it records, and one tap to the part that is needed. */
export default function HomePage({data}: {readonly data: HomeData}): ReactNode {
  const {contents, quickAnswers} = data;
  return (
    <Layout description={say('home.lead')}>
      <main className="home">
        <header className="home__head">
          <h1>{say('book.title')}</h1>
          <p className="home__lead">{say('home.lead')}</p>
          <p className="home__actions">
            <Link className="button button--primary button--lg" to={chapterPath('current', 'introduction')}>
              {say('home.openCurrent')}
            </Link>
            <Link
              className="button button--primary button--outline button--lg"
              to={chapterPath('2020', 'introduction')}
            >
              {say('home.openFirst')}
            </Link>
          </p>
        </header>
        <section aria-labelledby="quick">
          <h2 id="quick">{say('home.quick')}</h2>
          <ul className="home__quick">
            {quickAnswers.map(({chapter, anchor, heading, label}) => (
              <li key={`${chapter}#${anchor}`}>
                <Link to={`${chapterPath('current', chapter)}#${anchor}`}>{heading}</Link>{' '}
                <span>{label}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="parts">
          <h2 id="parts">{say('home.parts')}</h2>
          <p>
            <Link to="/recommendations/">{say('home.glance')}</Link>
          </p>
          <div className="home__parts">
            {contents.map((part) => (
              <section key={part.id} className="home__part" aria-labelledby={`part-${part.id}`}>
                <h3 id={`part-${part.id}`}>{part.title}</h3>
                <ul>
                  {part.chapters.map((chapter) => (
                    <li key={chapter.id}>
                      <Link to={chapterPath('current', chapter.id)}>{chapter.title}</Link>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
        <section aria-labelledby="take">
          <h2 id="take">{say('home.take')}</h2>
          <div className="home__take">
            <Link to="/downloads/">
              <strong>{say('home.downloads')}</strong>
              <span>{say('home.downloadsHint')}</span>
            </Link>
            <Link to="/offline/">
              <strong>{say('home.offline')}</strong>
              <span>{say('home.offlineHint')}</span>
            </Link>
          </div>
        </section>
        <section aria-labelledby="languages">
          <h2 id="languages">{say('home.languages')}</h2>
          <LanguageLinks />
        </section>
        <p className="home__origin">{say('home.origin')}</p>
      </main>
    </Layout>
  );
}
