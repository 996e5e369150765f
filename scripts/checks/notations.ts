/** A way of writing that is not to be used, and what is written in its stead. */
export interface Notation {
  /** `every`: in all languages; `spaced`: in those that put spaces between words; `english`: others have their own way. */
  readonly scope: 'every' | 'spaced' | 'english';
  readonly pattern: RegExp;
  readonly expected: string;
  readonly remedy: string;
}

/** What a drug, a fluid or a flow is measured in. */
const DOSE_UNIT = 'mg|g|kg|mcg|micrograms?|mL|L|units?';
/** Units of which a number stands apart. Not °C, % and °, which languages set in different ways. */
const UNIT = `${DOSE_UNIT}|ml|mmol|mol|nmol|µg|μg|cmH₂O|mmH₂O|mmHg|kPa|kcal|ppm|nm|mm|cm|Hz|Fr|hours?|days?|weeks?|months?|years?|minutes?|min|seconds?|breaths?`;
const NUMBER = '\\d+(?:[.,]\\d+)*';
/** Begins a number: not the inside of another, of a word, a code or a date. */
const START = '(?<![\\p{L}\\p{N}.,-])';

function notation(scope: Notation['scope'], pattern: string, expected: string, remedy: string): Notation {
  return {scope, pattern: new RegExp(pattern, 'gu'), expected, remedy};
}

/**
 * The forms of the ISMP list of error-prone abbreviations (ismp.org) that can come up here, and the figures of the house
 * style (CONTRIBUTING.md). The list also warns of < and >; this book keeps them, because signs survive
 * translation, but always with a space on either side.
 */
export const NOTATIONS: readonly Notation[] = [
  notation(
    'every',
    `${START}\\d+[.,](?:0{1,2}|\\d0)(?![\\d.,])\\s?(?:${DOSE_UNIT})(?![\\p{L}\\p{N}])`,
    'no zero after the decimal mark: "5 mg"',
    'Leave out the zero; 5.0 has been read as 50.',
  ),
  notation(
    'every',
    '(?<![\\p{N}\\p{L}.,…])\\.\\d+|(?<=\\s),\\d+\\s?(?:mg|g|mL|mcg|kg|%)',
    'a zero before the decimal mark: "0.5 mg"',
    'Add the zero; .5 has been read as 5.',
  ),
  notation(
    'every',
    `${START}${NUMBER}(?:${UNIT})(?![\\p{L}\\p{N}])`,
    'a space between number and unit: "6 mg"',
    'Add the space; a unit that touches its number has been read as a digit.',
  ),
  notation(
    'every',
    `${START}${NUMBER}\\s?cc(?![\\p{L}\\p{N}])`,
    '"mL"',
    'Write mL; cc has been read as "u" for units.',
  ),
  notation(
    'english',
    `${START}${NUMBER}\\s?(?:IU|iu|U|u)(?![\\p{L}\\p{N}])`,
    '"units"',
    'Write units; U has been read as 0 or 4, IU as IV or 10.',
  ),
  notation('english', '[µμ]g(?![\\p{L}])', '"micrograms" or "mcg"', 'Write mcg; µg has been read as mg.'),
  notation(
    'english',
    '(?<![\\p{L}\\p{N}])(?:[Qq]\\.?[Oo]?\\.?[Dd]|[BbTtQq]\\.?[Ii]\\.?[Dd]|[Qq]\\s?\\d+\\s?[Hh](?:rs?)?|[Qq][Hh][Ss]|[Pp][Rr][Nn])(?![\\p{L}\\p{N}])',
    'words: "daily", "twice daily", "every 12 hours", "when needed"',
    'Write the interval in words; these letters have been read as one another.',
  ),
  notation(
    'english',
    '(?<![\\p{L}\\p{N}])[x×]\\s?\\d+\\s?d(?:ays)?(?![\\p{L}\\p{N}])',
    '"for 3 days"',
    'Write the duration in words; "x3d" has been read as three doses.',
  ),
  notation(
    'english',
    '(?<![\\p{L}\\p{N}])(?:SC|SQ|sub\\s?q|IN|IT|AD|AS|AU|OD|OS|OU|D/C|HS|MS|MSO4|MgSO4|MTX|HCQ|HCTZ)(?![\\p{L}\\p{N}])',
    'the word itself: "subcutaneous", "nasal", "stop", the name of the drug',
    'Write it out; this abbreviation is on the ISMP list or stands for a drug.',
  ),
  notation(
    'english',
    `${START}${NUMBER}\\s?(?:ml|mls|gm|gms|mgs|mcgs|Kg|KG|Mg|hrs?|mins|secs?|yrs?|lpm)(?![\\p{L}\\p{N}])`,
    'the unit as the book writes it: mL, g, mg, mcg, kg, hours, minutes, L/min',
    'Correct the unit.',
  ),
  notation(
    'english',
    `${START}(?:\\d{5,}|\\d{4}\\s(?:${UNIT})(?![\\p{L}])|(?!19|20)\\d{4}\\s(?:patients|adults|people|women|men|children))(?![\\p{N}.,-])`,
    'a comma between thousands: "1,000 mg/L"',
    'Add the comma; long rows of digits have been read ten times too large or too small.',
  ),
  notation(
    'spaced',
    '[≥≤]\\p{N}|(?<=[\\p{L}\\p{N}₀-₉)%])[≥≤]|(?<!\\p{N})[<>]\\p{N}|>=|<=',
    'one sign with a space on either side: "SpO₂ ≤ 93%"',
    'Add the spaces, and write ≥ and ≤ as one sign.',
  ),
  notation(
    'english',
    `${START}\\d+(?:\\.\\d+)?-\\d+(?:\\.\\d+)?(?=%|\\s(?:${UNIT})(?![\\p{L}]))`,
    'an en dash in a range: "4–8 mL/kg"',
    'Write –; a hyphen has been read as a minus sign.',
  ),
  notation('english', '\\d\\s+%', 'no space before the percent sign: "93%"', 'Remove the space.'),
  notation(
    'every',
    '(?<![\\p{L}\\p{N}])(?:[PS]aO2|SpO2|FiO2|PaCO2|CO2|H2O|cmH2O|mmH2O)(?![\\p{L}\\p{N}])',
    'a subscript: PaO₂, FiO₂, SpO₂, CO₂, cmH₂O',
    'Write the subscript ₂.',
  ),
];
