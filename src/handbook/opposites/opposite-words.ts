/** Words that turn a meaning round when one stands for the other: the pole of each side, pair by pair. */
export const OPPOSITES = [
  ['before', 'after'],
  ['within', 'after'],
  ['start', 'stop'],
  ['continue', 'stop'],
  ['increase', 'reduce'],
  ['high', 'low'],
  ['above', 'below'],
  ['hyper', 'hypo'],
  ['avoid', 'prefer'],
  ['except', 'including'],
  ['positive', 'negative'],
  ['adult', 'child'],
  ['inside', 'outside'],
  ['open', 'closed'],
  ['severe', 'mild'],
  ['early', 'late'],
  ['first', 'last'],
  ['safe', 'dangerous'],
  ['benefit', 'harm'],
  ['prone', 'supine'],
  ['improve', 'worsen'],
  ['clean', 'dirty'],
  ['don', 'doff'],
  ['arterial', 'venous'],
  ['acute', 'chronic'],
  ['admit', 'discharge'],
  ['long', 'short'],
  ['fast', 'slow'],
  ['inhale', 'exhale'],
  ['maximum', 'minimum'],
  ['survive', 'die'],
  ['left', 'right'],
] as const;

/** What one side of a pair is called here. `don` and `doff`: to put on and to take off. */
export type Pole = (typeof OPPOSITES)[number][number];

/**
 * How a language says a pole: alternatives of a regular expression, as in the tables for "not". The first say it and
 * nothing else; the second may say it, in other words or by a wider one, so that it does not count as lost.
 */
export type PoleWords = readonly [says: string, maySay?: string];

/** The words of a language; a pole that it lacks is not looked for. `idiom`: holds such a word and means something else. */
export type OppositeWords = Readonly<Partial<Record<Pole, PoleWords>>> & {readonly idiom: string};
