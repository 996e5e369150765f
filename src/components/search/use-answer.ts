import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useMemo, useState} from 'react';
import {DEFAULT_EDITION, type EditionId} from '../../handbook/editions.ts';
import {findLocale} from '../../handbook/locales.ts';
import {answerQuery, type Answer, type AnswerSize} from '../../search/answer-query.ts';
import {loadIndex} from '../../search/load-index-browser.ts';
import {rehearse} from '../../search/rehearse-browser.ts';
import {useLocale} from '../use-page.ts';

/** How the search stands: nothing asked, waiting for the index, failed, or answered. */
export type AnswerState =
  | {readonly state: 'idle'}
  | {readonly state: 'loading'}
  | {readonly state: 'failed'}
  | {
      readonly state: 'answered';
      readonly query: string;
      readonly edition: EditionId;
      readonly answer: Answer;
    };

let chosenEdition: EditionId = DEFAULT_EDITION;

/** The edition that is searched: the current one until the reader chooses another, which then stays chosen. */
export function useSearchEdition(): readonly [EditionId, (edition: EditionId) => void] {
  const [edition, setEdition] = useState(chosenEdition);
  const choose = useCallback((next: EditionId) => {
    chosenEdition = next;
    setEdition(next);
  }, []);
  return [edition, choose];
}

/** Answers a query from the index that comes with the site; the index is fetched when this is first used. */
export function useAnswer(
  query: string,
  edition: EditionId,
  size: AnswerSize,
): {readonly answer: AnswerState; readonly askAgain: () => void} {
  const {tag} = useLocale();
  const baseUrl = useBaseUrl('/');
  const place = useMemo(() => ({baseUrl, locale: findLocale(tag), edition}), [baseUrl, tag, edition]);
  const [answer, setAnswer] = useState<AnswerState>({state: 'idle'});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const asked = query.trim() !== '';
    setAnswer((before) =>
      !asked ? {state: 'idle'} : before.state === 'answered' ? before : {state: 'loading'},
    );
    loadIndex(place).then(
      (index) => {
        if (!current) return;
        if (asked) setAnswer({state: 'answered', query, edition, answer: answerQuery(index, query, size)});
        else rehearse(index);
      },
      (error: unknown) => {
        if (!current || !asked) return;
        // eslint-disable-next-line no-console -- the reader is told; why it failed is for whoever looks into it
        console.error(error);
        setAnswer({state: 'failed'});
      },
    );
    return () => {
      current = false;
    };
  }, [place, query, edition, size, attempt]);
  const askAgain = useCallback(() => {
    setAnswer({state: 'loading'});
    setAttempt((count) => count + 1);
  }, []);
  return {answer, askAgain};
}
