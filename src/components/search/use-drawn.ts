import {startTransition, useCallback, useEffect, useState} from 'react';
import type {AnswerState} from './use-answer.ts';

/** How much of an answer is drawn: its best results, as many as a screen shows, or all. */
export type Drawn = 'best' | 'screen' | 'whole';

/** By then what was drawn is seen: a frame and a little more. */
const FRAME_MS = 20;
/** After so long without another letter the reader looks at what was found. */
const PAUSE_MS = 300;

/**
 * How much of an answer is drawn. Where nothing was there before, the best results come first and the others a frame
 * later; with each further letter the screen is filled at once, so that it does not flicker, and the rest is drawn when
 * the reader pauses.
 */
export function useDrawn(answer: AnswerState): readonly [Drawn, () => void] {
  const answered = answer.state === 'answered';
  const [seen, setSeen] = useState(answered);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(answered), FRAME_MS);
    return () => clearTimeout(timer);
  }, [answered]);
  const [whole, setWhole] = useState(answer);
  const drawWhole = useCallback(() => setWhole(answer), [answer]);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(drawWhole), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [drawWhole]);
  return [whole === answer ? 'whole' : seen ? 'screen' : 'best', drawWhole];
}
