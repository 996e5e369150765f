/** How long an answer counts as today's: a tab can stay open for weeks, on a ward as on a phone. */
export const FRESH_MS = 60 * 60 * 1000;

/** Asks once for all that want to know; anew after a failure, and where the last answer is an hour old. */
export function askHourly<Place, Answer>(
  ask: (place: Place) => Promise<Answer>,
): (place: Place) => Promise<Answer> {
  let last: {readonly at: number; readonly answer: Promise<Answer>} | null = null;
  return (place) => {
    // A clock may also be set back.
    if (last !== null && Math.abs(Date.now() - last.at) < FRESH_MS) return last.answer;
    const asked = {at: Date.now(), answer: ask(place)};
    last = asked;
    asked.answer.catch(() => {
      if (last === asked) last = null;
    });
    return asked.answer;
  };
}
