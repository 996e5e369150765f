import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import {useState, type ReactNode} from 'react';
import type {PublishedRecommendation} from '../handbook/collect-recommendations.ts';
import {isMessageId} from '../handbook/messages.ts';
import {DIRECTIONS} from '../handbook/recommendation.ts';
import {chapterPath} from '../handbook/paths.ts';
import type {PageFacts} from '../handbook/page-facts.ts';
import {GatheredRecalls} from './RecallNotice.tsx';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';

/** What the page shows of the chapters, prepared at build time in the language of the site. */
export interface RecommendationsData {
  readonly parts: readonly {readonly id: string; readonly title: string}[];
  readonly recommendations: readonly PublishedRecommendation[];
}

interface RecommendationsPageProps {
  readonly data: RecommendationsData;
  /** What the chapters say of themselves. */
  readonly facts: Readonly<Record<string, PageFacts>>;
}

const ALL = 'all';

/** Every recommendation at a glance. Without scripts all are shown; with them they can be narrowed down. */
export default function RecommendationsPage({data, facts}: RecommendationsPageProps): ReactNode {
  const [part, setPart] = useState(ALL);
  const [direction, setDirection] = useState(ALL);
  const shown = data.recommendations.filter(
    (entry) => (part === ALL || entry.part === part) && (direction === ALL || entry.direction === direction),
  );
  return (
    <Layout title={say('glance.title')} description={say('glance.description')}>
      <main className="container margin-vert--lg glance">
        <GatheredRecalls facts={facts} />
        <h1>{say('glance.title')}</h1>
        <p>{say('glance.lead')}</p>
        <form className="glance__filter" onSubmit={(event) => event.preventDefault()}>
          <Choice
            label={say('glance.topic')}
            value={part}
            onChange={setPart}
            options={data.parts.map(({id, title}) => [id, title])}
          />
          <Choice
            label={say('glance.direction')}
            value={direction}
            onChange={setDirection}
            options={DIRECTIONS.map((id) => [id, say(`recommendation.${id}`)])}
          />
          <p role="status">
            {say('glance.count', {shown: shown.length, total: data.recommendations.length})}
          </p>
        </form>
        <ul className="glance__list">
          {shown.map((entry) => (
            <li key={entry.id} className={`recommendation recommendation--${entry.direction}`}>
              <p className="recommendation__verdict">
                <strong>{say(`recommendation.${entry.direction}`)}</strong>
                <span className="recommendation__facts"> · {gradeOf(entry).join(' · ')}</span>
              </p>
              <Sentence {...entry} />
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}

/** What to do, in the reader's language or else in today's English, which is said to be that. */
function Sentence({chapter, url, text, language, stale}: PublishedRecommendation): ReactNode {
  const {tag} = useLocale();
  const link = <Link to={chapterPath('current', chapter) + url.slice(url.indexOf('#'))}>{text}</Link>;
  if (language === tag) return <p>{link}</p>;
  return (
    <div className="notice notice--stale">
      <p className="notice__title">{say(stale ? 'stale.changed' : 'fallback.title')}</p>
      <p lang={language} dir="ltr">
        {link}
      </p>
    </div>
  );
}

function gradeOf({strength, population}: PublishedRecommendation): readonly string[] {
  const id = `population.${population}`;
  return [say(`recommendation.${strength}`), ...(isMessageId(id) ? [say(id)] : [])];
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({label, value, onChange, options}: ChoiceProps): ReactNode {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value={ALL}>{say('glance.all')}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
