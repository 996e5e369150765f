import {startTransition, useCallback, useEffect, useState} from 'react';
import type {AnswerState} from './use-answer.ts';

/** After so long without another letter the reader looks at what was found. */
const PAUSE_MS = 300;

/** Whether an answer is drawn to its end: at once only its beginning is, and the rest when the reader pauses. */
export function useWhole(answer: AnswerState): readonly [boolean, () => void] {
  const [drawn, setDrawn] = useState(answer);
  const drawWhole = useCallback(() => setDrawn(answer), [answer]);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(drawWhole), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [drawWhole]);
  return [drawn === answer, drawWhole];
}
