import {oneOf} from '../phrase.ts';
import type {Language} from './language.ts';

/** "Dua kali seminggu"; but "selama seminggu" and "seminggu sebelum" are a week of time. */
function oneIn(word: string): RegExp {
  return new RegExp(
    `(?=${word})(?<!\\p{L})(?<!(?:selama|setelah|sesudah|dalam|hampir|dari|minimal|sekitar|selang|aktivitas|kegiatan|kehidupan) )${word}(?!\\p{L})(?!-hari| (?:sebelum|sesudah|setelah|kemudian|lalu|pertama|penuh))`,
    'u',
  );
}

export const INDONESIAN: Language = {
  tag: 'id',
  decimalMark: ',',
  spaceInThousands: false,
  units: {
    mg: ['miligram'],
    mcg: ['mikrogram'],
    ng: ['nanogram'],
    pg: ['pikogram'],
    g: oneOf('gram | gr'),
    kg: oneOf('kilogram | kilo'),
    mL: oneOf('mililiter'),
    mcL: ['mikroliter'],
    dL: ['desiliter'],
    L: ['liter'],
    m: ['meter'],
    cm: ['sentimeter'],
    mm: ['milimeter'],
    'm^2': ['meter persegi'],
    'm^3': ['meter kubik'],
    mmHg: oneOf('milimeter air raksa | mm air raksa'),
    kPa: oneOf('kilopascal | kilopaskal'),
    cmH2O: oneOf('cm air | sentimeter air'),
    mmol: ['milimol'],
    mcmol: ['mikromol'],
    hour: oneOf('jam'),
    minute: oneOf('menit | mnt'),
    second: oneOf('detik | dtk'),
    day: ['hari'],
    week: oneOf('minggu | pekan'),
    month: ['bulan'],
    year: oneOf('tahun | thn'),
    '%': oneOf('persen'),
    '°C': oneOf('derajat celcius | derajat celsius'),
    '°': ['derajat'],
    units: oneOf('unit | unit internasional'),
    mU: oneOf('mili(-)unit internasional | mili unit internasional | mili(-)unit'),
    ppm: oneOf('bagian per juta | bagian per sejuta'),
    Fr: ['french'],
    kcal: oneOf('kilokalori | kkal'),
    tablet: oneOf('tablet | tab'),
    capsule: ['kapsul'],
    '×': oneOf('kali | kali lipat'),
  },
  per: oneOf('per | tiap | setiap'),
  weightWords: oneOf('berat badan | bb | berat badan prediksi | berat badan ideal | berat badan aktual'),
  multipliers: {3: ['ribu'], 6: ['juta'], 9: oneOf('miliar | milyar')},
  rangeJoins: oneOf('sampai | sampai dengan | hingga | s.d. | s/d | ke'),
  rangePairs: [{open: oneOf('antara'), join: ['dan']}],
  comparatorsBefore: {
    '>': oneOf(
      `lebih dari | lebih besar dari | lebih tinggi dari | lebih lama dari | lebih tua dari | lebih berat dari |
      lebih banyak dari | lebih jauh dari | lebih panjang dari | di atas | di atas usia | melebihi | melampaui |
      lebih daripada | lebih besar daripada | lebih tinggi daripada | lebih lama daripada`,
    ),
    '<': oneOf(
      `kurang dari | lebih kecil dari | lebih rendah dari | lebih muda dari | lebih ringan dari | lebih singkat dari |
      lebih pendek dari | lebih sedikit dari | di bawah | di bawah usia | kurang daripada | lebih rendah daripada |
      lebih kecil daripada`,
    ),
    '≥': oneOf(
      'setidaknya | sedikitnya | paling sedikit | minimal | minimum | sekurang-kurangnya | sekurangnya | lebih dari atau sama dengan',
    ),
    '≤': [
      ...oneOf(`paling banyak | paling lama | paling tinggi | paling lambat | maksimal | maksimum | sebanyak-banyaknya |
        selama-lamanya | kurang dari atau sama dengan | tidak melebihi`),
      // "Naikkan hingga 92%" tells where to, and sets no bound.
      /(?<!\p{L}|(?:naik|turun|tingkat|kurang|hangat|panas|encer|titrasi)\p{L}{0,4} (?:\p{L}+ )?)(?:hingga|sampai)(?!\p{L})/u,
    ],
    '≈': oneOf('sekitar | kira-kira | kurang lebih | lebih kurang'),
  },
  comparatorsAfter: {
    '≥': oneOf(
      'atau lebih | ke atas | atau di atasnya | atau lebih tua | atau lebih tinggi | atau lebih lama',
    ),
    '≤': oneOf('atau kurang | ke bawah | atau di bawahnya | atau lebih rendah | atau lebih muda'),
  },
  negations: oneOf('tidak | tak | jangan | tidak boleh | jangan sampai | bukan'),
  ordinalsBefore: oneOf('ke-'),
  unitsBefore: {
    day: ['hari'],
    week: oneOf('minggu | pekan'),
    month: ['bulan'],
    hour: ['jam'],
  },
  months: [
    oneOf('januari | jan'),
    oneOf('februari | feb'),
    ['maret'],
    oneOf('april | apr'),
    ['mei'],
    oneOf('juni | jun'),
    oneOf('juli | jul'),
    oneOf('agustus | agu | agt'),
    oneOf('september | sep | sept'),
    oneOf('oktober | okt'),
    oneOf('november | nov'),
    oneOf('desember | des'),
  ],
  dateJoins: oneOf('tahun'),
  names: ['interleukin'],
  ranks: oneOf('bagian | tipe | kelas | tingkat | derajat | stadium | fase | faktor | kelompok | grade'),
  intervals: {
    numbers: {
      1: ['satu'],
      2: ['dua'],
      3: ['tiga'],
      4: ['empat'],
      5: ['lima'],
      6: ['enam'],
      8: ['delapan'],
      12: ['dua belas'],
      24: ['dua puluh empat'],
    },
    every: oneOf('setiap {n} {u} | tiap {n} {u} | (sekali) setiap {n} {u} | {n} {u} sekali'),
    each: oneOf('setiap {u} | tiap {u}'),
    times: {
      1: ['sekali', 'satu kali'],
      '1–2': oneOf('satu atau dua kali | sekali atau dua kali'),
      many: oneOf('beberapa kali'),
      n: ['{n} kali'],
    },
    periods: {
      hour: oneOf('setiap jam'),
      day: [
        ...oneOf('per hari | setiap hari | tiap hari'),
        /(?<!\p{L})(?<!aktivitas |kegiatan |kehidupan |selang )harian(?!\p{L})/u,
        oneIn('sehari'),
      ],
      week: [...oneOf('per minggu | setiap minggu | tiap minggu | mingguan'), oneIn('seminggu')],
      month: [...oneOf('per bulan | setiap bulan | tiap bulan | bulanan'), oneIn('sebulan')],
      year: [...oneOf('per tahun | setiap tahun | tiap tahun | tahunan'), oneIn('setahun')],
    },
    periodsAfter: {
      day: oneOf('dalam sehari | dalam satu hari | dalam 24 jam'),
      week: oneOf('dalam seminggu | dalam satu minggu'),
      month: ['dalam sebulan'],
      year: ['dalam setahun'],
      hour: ['dalam satu jam'],
    },
    fixed: {
      'every 2 day': oneOf('selang sehari | dua hari sekali | setiap dua hari'),
      '2/day': oneOf('pagi dan malam | pagi dan sore | pagi dan petang'),
    },
  },
  routes: {
    intravenous: oneOf('intravena | secara intravena | melalui vena'),
    oral: [
      ...oneOf('per oral | peroral | secara oral'),
      /(?<!\p{L})(?<!napas |bernapas )melalui mulut(?!\p{L})/u,
      // About the mouth, not about a drug.
      /(?<!\p{L})(?<!kebersihan |higiene |kesehatan |rongga |perawatan |mukosa |sekret |sekresi |pengisap |pengisapan |penghisap |suction |swab |usap |pemeriksaan )oral(?!\p{L})(?! (?:hygiene|care|suction))/u,
    ],
    // "Emfisema subkutan" is a finding.
    subcutaneous: [
      ...oneOf('secara subkutan'),
      /(?<!\p{L}|emfisema |udara |jaringan |lemak )(?:subkutan|di bawah kulit)(?!\p{L})/u,
    ],
    intramuscular: oneOf('intramuskular | secara intramuskular'),
    nebulised: oneOf('nebulisasi | nebulizer | nebuliser | dinebulisasi | ternebulisasi | dengan nebulizer'),
    inhaled: oneOf('secara inhalasi | per inhalasi | melalui inhalasi | dengan inhaler | melalui inhaler'),
    intranasal: oneOf('intranasal'),
    'feeding tube': oneOf(
      'melalui selang nasogastrik | melalui pipa nasogastrik | melalui ngt | melalui selang makan | melalui slang nasogastrik',
    ),
    rectal: oneOf('per rektal | rektal | secara rektal'),
    sublingual: oneOf('sublingual | di bawah lidah'),
    topical: oneOf('topikal | secara topikal'),
  },
};
