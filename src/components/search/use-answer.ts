import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useMemo, useState} from 'react';
import {DEFAULT_EDITION, type EditionId} from '../../handbook/editions.ts';
import {findLocale} from '../../handbook/locales.ts';
import {answerQuery, type Answer, type AnswerSize} from '../../search/answer-query.ts';
import {loadIndex} from '../../search/load-index-browser.ts';
import {rehearse} from '../../search/rehearse-browser.ts';
import type {SearchIndex} from '../../search/search-index.ts';
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

/**
 * Answers a query from the index that comes with the site; the index is fetched when this is first used. Once it is
 * there, the answer belongs to the same drawing as the letter: a drawing of its own would cost a frame more.
 */
export function useAnswer(
  query: string,
  edition: EditionId,
  size: AnswerSize,
): {readonly answer: AnswerState; readonly askAgain: () => void} {
  const {tag} = useLocale();
  const baseUrl = useBaseUrl('/');
  const place = useMemo(() => ({baseUrl, locale: findLocale(tag), edition}), [baseUrl, tag, edition]);
  // Of the edition before, until that which is now chosen is there.
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // Without an index each letter is another attempt to fetch it.
  const waiting = index?.edition === edition ? null : query;
  useEffect(() => {
    if (waiting === null) return;
    let current = true;
    const asked = waiting.trim() !== '';
    setFailed(false);
    loadIndex(place).then(
      (loaded) => {
        if (!current) return;
        setIndex(loaded);
        if (!asked) rehearse(loaded);
      },
      (error: unknown) => {
        if (!current || !asked) return;
        // eslint-disable-next-line no-console -- the reader is told; why it failed is for whoever looks into it
        console.error(error);
        setIndex(null);
        setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [place, waiting, attempt]);
  const answer = useMemo((): AnswerState => {
    if (query.trim() === '') return {state: 'idle'};
    if (failed) return {state: 'failed'};
    if (index === null) return {state: 'loading'};
    return {state: 'answered', query, edition: index.edition, answer: answerQuery(index, query, size)};
  }, [query, failed, index, size]);
  const askAgain = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  return {answer, askAgain};
}
