import {oneOf} from '../phrase.ts';
import type {Language} from './language.ts';

export const ITALIAN: Language = {
  tag: 'it',
  decimalMark: ',',
  spaceInThousands: false,
  units: {
    mg: oneOf('milligrammo | milligrammi'),
    mcg: oneOf('microgrammo | microgrammi'),
    ng: oneOf('nanogrammo | nanogrammi'),
    g: oneOf('grammo | grammi'),
    kg: oneOf('chilogrammo | chilogrammi | kilogrammo | kilogrammi | chilo | chili'),
    mL: oneOf('millilitro | millilitri'),
    mcL: oneOf('microlitro | microlitri'),
    L: oneOf('litro | litri'),
    m: oneOf('metro | metri'),
    cm: oneOf('centimetro | centimetri'),
    mm: oneOf('millimetro | millimetri'),
    cmH2O: oneOf("cm d'acqua | cm di h2o | cm di acqua | centimetri d'acqua"),
    mmHg: ['millimetri di mercurio'],
    mmol: oneOf('millimole | millimoli'),
    hour: oneOf('ora | ore'),
    minute: oneOf('minuto | minuti'),
    second: oneOf('secondo | secondi | sec'),
    day: oneOf('giorno | giorni | giornata | giornate | gg | die'),
    week: oneOf('settimana | settimane'),
    month: oneOf('mese | mesi'),
    year: oneOf('anno | anni'),
    '%': oneOf('per cento | percento'),
    '°C': oneOf('grado celsius | gradi celsius | gradi centigradi'),
    '°': oneOf('grado | gradi'),
    units: oneOf('unità | unità internazionali'),
    mU: oneOf('milliunità internazionali | milliunità | milli-unità internazionali'),
    ppm: ['parti per milione'],
    Fr: ['french'],
    kcal: oneOf('chilocaloria | chilocalorie'),
    tablet: oneOf('compressa | compresse | cpr'),
    capsule: oneOf('capsula | capsule | cps'),
    '×': oneOf('volta | volte'),
  },
  unitAdjectives: oneOf('primi | prime | ultimi | ultime | prossimi | prossime | successivi'),
  per: oneOf("per | al | alla | all' | a | ogni | pro"),
  weightWords: oneOf(
    '(di) peso corporeo | (di) peso predetto | (di) peso ideale | (di) peso reale | (di) peso effettivo | di peso',
  ),
  multipliers: {
    3: oneOf('mila | mille'),
    6: oneOf('milione | milioni | milioni di'),
    9: oneOf('miliardo | miliardi'),
  },
  rangeJoins: oneOf('a | fino a | al | ai | alle'),
  rangePairs: [
    {open: oneOf('tra | fra | tra i | tra le | fra i | fra le'), join: oneOf('e | e i | e le | ed')},
  ],
  comparatorsBefore: {
    '>': oneOf(`più di | oltre | oltre i | oltre le | superiore a | superiori a | maggiore di | maggiori di | al di sopra di |
      sopra i | sopra | supera | superano | superare | eccede | eccedere`),
    '<': oneOf(
      'meno di | inferiore a | inferiori a | minore di | minori di | al di sotto di | sotto i | sotto',
    ),
    '≥': oneOf(`almeno | come minimo | (un) minimo (di) | minimo | maggiore o uguale a | superiore o uguale a | pari o superiore a |
      uguale o superiore a`),
    '≤': oneOf(`al massimo | al più | (un) massimo (di) | massimo | max(.) | fino a | minore o uguale a | inferiore o uguale a |
      pari o inferiore a | uguale o inferiore a`),
    '≈': oneOf("circa | approssimativamente | intorno a | attorno a | all'incirca"),
  },
  comparatorsAfter: {
    '≥': oneOf('o più | e più | e oltre | o superiore | o superiori | in su | almeno | come minimo'),
    '≤': oneOf('o meno | e meno | o inferiore | o inferiori | in giù | al massimo'),
    '≈': ['circa'],
  },
  negations: oneOf('non | mai'),
  ordinalsAfter: [/(?:°|º|ª|a|o)(?= (?:giorn|settiman|mese|ora))/u],
  unitsBefore: {
    day: oneOf('giorno | giorni | giornata'),
    week: oneOf('settimana | settimane'),
    month: ['mese'],
    hour: [],
  },
  months: [
    oneOf('gennaio | gen'),
    oneOf('febbraio | feb'),
    oneOf('marzo'),
    oneOf('aprile | apr'),
    oneOf('maggio | mag'),
    oneOf('giugno | giu'),
    oneOf('luglio | lug'),
    oneOf('agosto | ago'),
    oneOf('settembre | sett | set'),
    oneOf('ottobre | ott'),
    oneOf('novembre | nov'),
    oneOf('dicembre | dic'),
  ],
  dateJoins: oneOf('di | del'),
  names: oneOf('interleuchina'),
  ranks: oneOf('parte | tipo | grado | classe | livello | stadio | fase | fattore | gruppo'),
  intervals: {
    numbers: {
      1: ['una', 'un'],
      2: ['due'],
      3: ['tre'],
      4: ['quattro'],
      5: ['cinque'],
      6: ['sei'],
      8: ['otto'],
      12: ['dodici'],
      24: ['ventiquattro'],
    },
    every: oneOf('ogni {n} {u} | una volta ogni {n} {u} | 1 volta ogni {n} {u}'),
    each: oneOf('ogni {u} | tutti i {u} | tutte le {u}'),
    times: {
      1: ['una volta'],
      '1–2': ['una o due volte'],
      many: oneOf('più volte | diverse volte | molte volte'),
      n: oneOf('{n} volte | {n} volta'),
    },
    periods: {
      // "Orario" is also a timetable.
      hour: [/(?<=controll[oi] )orari[oa]?(?!\p{L})/u],
      day: [
        /(?<!\p{L})al giorno(?!\p{L})(?! (?:\d|success))/u,
        ...oneOf(
          'al dì | die | giornalmente | quotidianamente | ogni giorno | tutti i giorni | giornaliero | giornaliera',
        ),
        /(?<!\p{L})(?<!attività |vita )quotidian(?:o|a|i|e)(?!\p{L})/u,
      ],
      week: oneOf(
        'alla settimana | a settimana | per settimana | settimanale | settimanali | settimanalmente | ogni settimana',
      ),
      month: oneOf('al mese | mensile | mensili | mensilmente | ogni mese'),
      year: oneOf("all'anno | annuale | annuali | annualmente | ogni anno"),
    },
    fixed: {
      'every 2 day': oneOf('a giorni alterni | un giorno sì e uno no | ogni due giorni'),
      '2/day': oneOf('mattina e sera'),
    },
  },
  routes: {
    intravenous:
      oneOf(`endovena | per via endovenosa | endovenoso | endovenosa | endovenosi | endovenose | e.v. | ev |
      in vena | intravenoso | intravenosa`),
    oral: [
      ...oneOf('per via orale | per bocca | per os'),
      /(?<!\p{L})(?<!igiene |cavità |mucosa |cura )oral[ei](?!\p{L})/u,
    ],
    subcutaneous: [
      ...oneOf('sottocute | per via sottocutanea | s.c.'),
      /(?<!\p{L}|enfisema )sottocutane[oa](?!\p{L})/u,
    ],
    intramuscular: oneOf('intramuscolo | per via intramuscolare | intramuscolare | i.m.'),
    nebulised: oneOf(
      'nebulizzato | nebulizzata | nebulizzati | nebulizzate | per nebulizzazione | in nebulizzazione | per aerosol | nebulizzazione',
    ),
    inhaled: oneOf('per inalazione | per via inalatoria'),
    intranasal: oneOf('intranasale | per via nasale'),
    'feeding tube': oneOf(
      'per sondino nasogastrico | tramite sondino nasogastrico | con sondino | per sondino',
    ),
    rectal: oneOf('per via rettale | rettale'),
    sublingual: oneOf('sublinguale | per via sublinguale'),
    topical: oneOf('topico | topica | per via topica'),
  },
};
