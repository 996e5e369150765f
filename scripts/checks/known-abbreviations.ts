/** Abbreviations that a page need not spell out, each with the reason. What is not here is explained where it stands. */
const KNOWN: readonly {readonly reason: string; readonly words: readonly string[]}[] = [
  {
    reason: 'every clinician says it, and few the long form',
    words: ['COVID-19', 'SARS-CoV-2', 'ICU', 'CT', 'PCR', 'IV', 'HIV', 'DNA', 'RNA', 'mRNA', 'ECG', 'QT'],
  },
  {reason: 'an antibody class, as every laboratory prints it', words: ['IgA', 'IgG', 'IgM']},
  {
    reason: 'a blood group, a vaccine, a cell therapy: the letters are the name',
    words: ['ABO', 'BCG', 'CAR'],
  },
  {reason: 'a unit', words: ['cmH₂O', 'mmH₂O', 'MJ']},
  {
    reason: 'the name of a trial',
    words: [
      'ACTIV-4c',
      'ACTT-1',
      'CONFIDENT',
      'COV-BARRIER',
      'EOLIA',
      'EPIC-HR',
      'EPIC-SR',
      'HiFLo-Covid',
      'MICHELLE',
      'MOVe-OUT',
      'PANORAMIC',
      'PAX',
      'LC',
      'PRINCIPLE',
      'RAPID',
      'REACT',
      'RECOVERY',
      'RECOVERY-RS',
      'REGAIN',
      'STOP-PASC',
      'TEAM',
      'TOGETHER',
    ],
  },
  {reason: 'the name of a score', words: ['IMPROVE']},
  {
    reason: 'the name of a virus, a variant, a mutation, a gene, an enzyme or a strain',
    words: ['H7N9', 'JN', 'KP', 'LP', 'NB', 'XFG', 'F456L', 'ORF1a', 'CYP2D6', 'UGT1A9', 'GG'],
  },
  {reason: 'the only name of a drug', words: ['VV116']},
  {
    reason: 'a grade of the panel of the NIH, explained beside its first use',
    words: ['AIII', 'BIII', 'CIII'],
  },
  {reason: 'the number of a standard', words: ['DB33']},
  {reason: 'an everyday word', words: ['QR', 'US']},
];

export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set(KNOWN.flatMap(({words}) => words));
