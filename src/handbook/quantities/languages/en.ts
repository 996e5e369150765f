import {oneOf} from '../phrase.ts';
import type {Language} from './language.ts';

export const ENGLISH: Language = {
  tag: 'en',
  decimalMark: '.',
  spaceInThousands: false,
  units: {
    mg: ['milligram(s)'],
    mcg: ['microgram(s)'],
    ng: ['nanogram(s)'],
    g: ['gram(s)'],
    kg: oneOf('kilogram(s) | kilo(s)'),
    mL: oneOf('millilitre(s) | milliliter(s)'),
    mcL: oneOf('microlitre(s) | microliter(s)'),
    L: oneOf('litre(s) | liter(s)'),
    m: oneOf('metre(s) | meter(s)'),
    cm: oneOf('centimetre(s) | centimeter(s)'),
    mm: oneOf('millimetre(s) | millimeter(s)'),
    mmol: ['millimole(s)'],
    hour: oneOf('hour(s) | hr(s) | hourly'),
    minute: oneOf('minute(s) | mins'),
    second: oneOf('second(s) | sec(s)'),
    day: ['day(s)'],
    week: oneOf('week(s) | wk(s)'),
    month: oneOf('month(s) | mo'),
    year: oneOf('year(s) | yr(s) | y'),
    '%': oneOf('percent | per cent'),
    '°C': ['degree(s) celsius'],
    '°': ['degree(s)'],
    units: oneOf('unit(s) | international units'),
    mU: oneOf('milli-international unit(s) | milliunit(s)'),
    ppm: ['parts per million'],
    Fr: ['french'],
    kcal: ['kilocalorie(s)'],
    tablet: oneOf('tablet(s) | tab(s)'),
    capsule: oneOf('capsule(s) | cap(s)'),
    '×': oneOf('time(s) | fold'),
  },
  unitAdjectives: oneOf('consecutive | more | further | full | whole | calendar'),
  per: oneOf('per | a | an'),
  weightWords: oneOf('(of) body weight | (of) actual body weight | (of) predicted body weight | bodyweight'),
  multipliers: {3: ['thousand'], 6: ['million'], 9: ['billion']},
  rangeJoins: oneOf('to | through'),
  rangePairs: [{open: oneOf('between | between day(s) | between week(s) | between month(s)'), join: ['and']}],
  comparatorsBefore: {
    '>': oneOf(`more than | greater than | higher than | longer than | older than | larger than | heavier than |
      later than | above | beyond | exceeding | exceeds | exceed | in excess of | aged over`),
    '<': oneOf(`under the age of | below the age of | less than | fewer than | lower than | shorter than | younger than | smaller than | lighter than |
      below | under`),
    '≥': oneOf('at least | (a) minimum (of) | greater than or equal to | equal to or greater than'),
    '≤': oneOf('at most | up to | (a) maximum (of) | max(.) | less than or equal to | equal to or less than'),
    '≈': oneOf('about | approximately | approx(.) | around | roughly'),
  },
  comparatorsAfter: {
    '≥': oneOf(`or more | or above | or higher | or over | or longer | or older | or greater | and over | and above |
      and older | at least | minimum`),
    '≤': oneOf(
      'or less | or fewer | or below | or lower | or under | or younger | or shorter | at (the) most | maximum',
    ),
  },
  negations: oneOf('not | no | never'),
  ordinalsAfter: [/(?:st|nd|rd|th)(?!\p{L})/u],
  unitsBefore: {day: ['day(s)'], week: ['week(s)'], month: ['month(s)'], hour: ['hour(s)']},
  months: [
    oneOf('january | jan'),
    oneOf('february | feb'),
    oneOf('march | mar'),
    oneOf('april | apr'),
    ['may'],
    oneOf('june | jun'),
    oneOf('july | jul'),
    oneOf('august | aug'),
    oneOf('september | sept | sep'),
    oneOf('october | oct'),
    oneOf('november | nov'),
    oneOf('december | dec'),
  ],
  capitalMonths: true,
  dateJoins: ['of'],
  names: ['interleukin'],
  ranks: oneOf('part | type | grade | class | level | stage | phase | factor | group'),
  intervals: {
    numbers: {
      2: ['two'],
      3: ['three'],
      4: ['four'],
      5: ['five'],
      6: ['six'],
      8: ['eight'],
      12: ['twelve'],
      24: ['twenty-four'],
    },
    every: oneOf('(once) every {n}_{u} | each {n} {u} | at intervals of {n} {u}'),
    each: oneOf('(once) every {u} | each {u}'),
    times: {
      // "Twice-weekly" is two a week, and "one dose a day" one.
      1: oneOf('once | once- | one time | one dose | a dose'),
      2: oneOf('twice | twice-'),
      3: ['thrice'],
      '1–2': ['once or twice'],
      many: oneOf('several times | many times'),
      n: ['{n} time(s)'],
    },
    periods: {
      // "4-hourly" is told by its quantity.
      // An hourly average or urine output is a rate, nothing to be done every hour.
      hour: [/(?<![\p{L}\d]|\d[- ])hourly(?!\p{L})(?! (?:average|mean|rate|urine|output|flow|volume))/u],
      day: [
        /(?<!\p{L})daily(?!\p{L})(?! (?:activit|li[fv]|routine|care(?!\p{L})|practice|work))/u,
        'per day',
      ],
      week: oneOf('weekly | per week'),
      month: oneOf('monthly | per month'),
      // "5 million visits a year"
      year: [
        ...oneOf('yearly | annually | per year'),
        /(?<=(?:visit|case|patient|admission|consultation|passage)s )a year(?!\p{L})/u,
      ],
    },
    periodsAfter: {
      day: oneOf('a day | each day | every day | in a day | in 24 hours'),
      week: oneOf('a week | each week | every week'),
      month: oneOf('a month | every month'),
      year: oneOf('a year | every year'),
    },
    fixed: {
      'every 2 day': oneOf('every other day | every second day | (on) alternate days'),
      '2/day': oneOf('bd | morning and evening'),
      '3/day': ['tds'],
      '4/day': ['qds'],
    },
  },
  routes: {
    intravenous: ['intravenous(ly)'],
    oral: [
      ...oneOf('by mouth | orally'),
      // "Oral care" and "oral swab" are about the mouth, not about a drug.
      /(?<!\p{L})oral(?!\p{L})(?! (?:care|hygiene|cavity|mucosa|secretion|suction|toilet|swab|exam|contact|and nasal))/u,
    ],
    // "Subcutaneous emphysema" is a finding.
    subcutaneous: [
      ...oneOf('subcutaneously | subcut'),
      /(?<!\p{L})subcutaneous(?!\p{L})(?! (?:emphysema|tissue|fat))/u,
    ],
    intramuscular: ['intramuscular(ly)'],
    nebulised: oneOf('nebulised | nebulized | (by) nebuliser | (by) nebulizer | nebulisation | nebulization'),
    inhaled: oneOf('by inhalation | by inhaler | via inhaler'),
    intranasal: ['intranasal(ly)'],
    'feeding tube': [
      ...oneOf('by feeding tube | by nasogastric tube | via nasogastric tube | through a feeding tube'),
      // To feed by tube is no route of a dose.
      /(?<!feed )by gastric tube(?!\p{L})/u,
    ],
    rectal: oneOf('rectally | per rectum'),
    sublingual: oneOf('sublingual(ly) | under the tongue'),
    topical: ['topical(ly)'],
  },
};
