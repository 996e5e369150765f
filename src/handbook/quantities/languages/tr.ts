import {oneOf} from '../phrase.ts';
import type {Language} from './language.ts';

/** Turkish compares after the figure, which stands in the ablative: "50'den fazla", "30 dakikadan uzun". */
const THAN = "(?:'?[dt][ae]n |(?<=[dt][ae]n ))(?:daha )?";
/** "60'ın üzerinde", "%93'ün altında", "10 yaş üstü" */
const OF = "(?:'?n?[iuü]n |(?<=[^ ][iuü]n )|(?<= ))?";
/** "28 günlük", "iki haftalık", "birkaç günde bir" and "yedinci günde" tell how long or which, not how often. */
const UNCOUNTED =
  '(?<![\\p{L}\\d])(?<!\\d[.-]? ?)(?<!nc[iuü] )(?<!(?<!\\p{L})(?:bir|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yirmi|otuz|birkaç|yarim)[- ])';
/** Daily life, activities and care are no intervals; nor is an hourly mean. */
const NO_INTERVAL = '(?! (?:yaşam|etkinli|aktivite|rutin|bakim|uygulama|iş|ortalama|idrar|hiz))';

/** The count may go on: "günde bir kez", "günde bir veya iki kez". */
const ONCE = 'bir(?! (?:veya|ya|ila|ile|kez|kere|defa|doz)(?!\\p{L})|[-–])';

/** The words as an interval where no number stands before them. The words are looked for first, which is much faster. */
function howOften(words: string): RegExp {
  return new RegExp(`(?=${words})${UNCOUNTED}(?:${words})(?!\\p{L})`, 'u');
}

export const TURKISH: Language = {
  tag: 'tr',
  decimalMark: ',',
  spaceInThousands: false,
  units: {
    mg: ['miligram*'],
    mcg: ['mikrogram*'],
    ng: ['nanogram*'],
    g: oneOf('gram* | gr'),
    kg: oneOf('kilogram* | kilo'),
    mL: ['mililitre*'],
    mcL: ['mikrolitre*'],
    // A lone letter with an ending: "1.000 mg/L'nin".
    L: [...oneOf('litre* | lt'), /(?<=[\d/ ])l(?='\p{L}{1,5}(?!\p{L}))/u],
    m: oneOf('metre*'),
    cm: ['santimetre*'],
    mm: ['milimetre*'],
    cmH2O: oneOf('cm su | santimetre su'),
    mmHg: oneOf('mm cıva | milimetre cıva'),
    mmol: ['milimol*'],
    hour: oneOf('saat* | sa(.)'),
    minute: oneOf('dakika* | dk(.)'),
    second: oneOf('saniye* | sn(.)'),
    day: oneOf(`gün | günü | gününde(ki) | gününden | gününe | günün | günde(ki) | günden | günlük | güne | gündür |
      günler | günlerde(ki) | günlerden | günlere | günleri | günlerin | günlerinde(ki) | günlerinden | günlerdir`),
    week: oneOf('hafta*'),
    month: oneOf(
      'ay | ayda(ki) | aydan | aylık | aya | ayı | ayın | ayında | ayından | aydır | aylar | aylarda | aylarında',
    ),
    year: oneOf(`yıl | yılda | yıldan | yıllık | yıla | yılı | yıldır | sene | yaş | yaşta | yaştan | yaştaki |
      yaşında | yaşından | yaşındaki | yaşındakiler* | yaşın | yaşına | yaşını`),
    '°C': oneOf('santigrat derece | derece santigrat | derece celsius'),
    // "2020 derecesi" is a grade.
    '°': oneOf('derece | derecede | dereceden | dereceye | dereceyi | derecenin | derecelik | derecedir'),
    units: oneOf('ünite* | ü | uluslararası ünite*'),
    mU: oneOf('mili-uluslararası ünite* | miliuluslararası ünite* | miliünite*'),
    ppm: [/(?<=milyonda (?:[<≤>≥≈] ?)?[\d.,–-]+ )kisim\p{L}*/u],
    Fr: ['french'],
    kcal: oneOf('kilokalori*'),
    tablet: ['tablet*'],
    capsule: ['kapsül*'],
    '×': oneOf('kez | kere | defa | kat | katı | katından | katına'),
  },
  unitAdjectives: oneOf('tam | tane'),
  per: oneOf('başına'),
  perBefore: {
    minute: oneOf('dakikada'),
    hour: oneOf('saatte'),
    second: ['saniyede'],
    kg: oneOf('kilogram başına | kg başına | kilo başına'),
    L: oneOf('litre başına | litrede'),
    'm^2': oneOf('m^2 başına | metrekare başına'),
    'm^3': oneOf('m^3 başına | metreküp başına'),
  },
  weightWords: oneOf('vücut ağırlığı | öngörülen vücut ağırlığı | ideal vücut ağırlığı'),
  percentBefore: ['yüzde'],
  multipliers: {3: ['bin'], 6: ['milyon'], 9: ['milyar']},
  rangeJoins: oneOf("ila | ile | ilâ | 'dan | 'den | 'tan | 'ten"),
  rangePairs: [],
  namesWholeFirst: true,
  comparatorsBefore: {
    '≥': oneOf('en az | en azından | minimum'),
    '≤': oneOf('en fazla | en çok | maksimum | azami | en geç'),
    '≈': oneOf('yaklaşık | yaklaşık olarak | takriben'),
  },
  comparatorsAfter: {
    '>': [
      new RegExp(`${THAN}(?:fazla|çok|büyük|yüksek|uzun|ağır|yaşlı|ileri)(?!\\p{L})`, 'u'),
      new RegExp(`${OF}(?:üzerinde|üstünde|üzerindeki|üzeri|üstü)(?!\\p{L})`, 'u'),
      /(?:'?[yn]?[iuü] |(?<=[iuü] ))(?:aşan|aşarsa|aşmasi|geçen|geçerse)(?!\p{L})/u,
    ],
    '<': [
      new RegExp(`${THAN}(?:az|küçük|düşük|kisa|hafif|genç)(?!\\p{L})`, 'u'),
      new RegExp(`${OF}(?:altinda|altindaki)(?!\\p{L})`, 'u'),
    ],
    '≥': [
      /(?:'?[a-zü]{0,3} )?(?:ve|veya) (?:üzeri|üstü|daha (?:fazla|büyük|yüksek|uzun)|üzerinde|fazlasi)(?!\p{L})/u,
      new RegExp(`${THAN}(?:az olmamali|az olmayan|kisa olmamali|kisa olmayan|düşük olmayan)`, 'u'),
    ],
    '≤': [
      /(?:'?[a-zü]{0,3} )?(?:ve|veya) (?:alti|daha (?:az|küçük|düşük|kisa)|altinda)(?!\p{L})/u,
      // "300. güne kadar" names the day by which, no bound.
      /(?:'?[yn]?[ae] |(?<=[ae] )(?<!\d\. ?\p{L}{2,12} ))kadar(?!\p{L})/u,
      /(?:'?[yn]?[iuü] |(?<=[iuü] ))(?:aşmamali|aşmayan|geçmemeli|geçmeyen)(?!\p{L})/u,
      new RegExp(`${THAN}(?:fazla olmamali|fazla olmayan|uzun olmayan|yüksek olmayan)`, 'u'),
    ],
    '≈': oneOf('civarında | dolayında | kadarlık'),
  },
  negations: [],
  ordinalsAfter: [
    /\.(?= ?(?:gün|hafta|ay|saat|yil|doz|(?:ve|ila|ile|[-–]) ?\d))/u,
    /'?(?:[iuü]nc[iuü]|nc[iuü])(?!\p{L})/u,
  ],
  unitsBefore: {day: [], week: [], month: [], hour: []},
  months: [
    oneOf('ocak*'),
    oneOf('şubat*'),
    oneOf('mart | marta | martta | martın'),
    oneOf('nisan*'),
    oneOf('mayıs*'),
    oneOf('haziran*'),
    oneOf('temmuz*'),
    oneOf('ağustos*'),
    oneOf('eylül*'),
    oneOf('ekim*'),
    oneOf('kasım*'),
    oneOf('aralık | aralıkta | aralıktan'),
  ],
  capitalMonths: true,
  dateJoins: [],
  names: oneOf('interlökin'),
  ranks: oneOf(`bölüm | tip | evre | sınıf | düzey | derece | faz | faktör | grup | kısım |
    bölümü | tipi | evresi | sınıfı | düzeyi | derecesi | fazı | grubu`),
  intervals: {
    numbers: {
      1: ['bir'],
      2: ['iki'],
      3: ['üç'],
      4: ['dört'],
      5: ['beş'],
      6: ['altı'],
      8: ['sekiz'],
      12: ['on iki'],
      24: ['yirmi dört'],
    },
    // "24 saat aralıkla 2 test" says how far two are apart, "arayla" and "aralıklarla" how often.
    every: oneOf(`(her) {n} {u} bir | (her) {n} {u} birdir | (her) {n} {u} birdi | (her) {n} {u} bir kez |
      (her) {n} {u} bir defa | {n} {u} ara ile | {n} {u} arayla | {n} {u} aralıklarla | her {n} {u}`),
    each: oneOf('her {u}'),
    times: {
      1: oneOf('bir kez | bir kere | bir defa | tek doz'),
      '1–2': oneOf('bir veya iki kez | bir ya da iki kez | bir-iki kez'),
      many: oneOf('birkaç kez | birçok kez | birkaç kere | birkaç defa'),
      n: oneOf('{n} kez | {n} kere | {n} defa | {n} doz'),
    },
    periods: {
      hour: [...oneOf('saatte bir | saat başı'), howOften(`saatlik${NO_INTERVAL}`)],
      day: [...oneOf('her gün'), howOften(`(?:günlük|gündelik)${NO_INTERVAL}|günde ${ONCE}`)],
      week: [...oneOf('her hafta'), howOften(`haftalik${NO_INTERVAL}|haftada ${ONCE}`)],
      month: [...oneOf('her ay'), howOften(`aylik${NO_INTERVAL}|ayda ${ONCE}`)],
      year: [...oneOf('her yıl'), howOften(`yillik${NO_INTERVAL}|yilda ${ONCE}`)],
    },
    periodsBefore: {
      // "7. günde" and "ilk 3 günde" name days.
      day: [howOften('günde(?: toplam)?')],
      week: [howOften('haftada(?: toplam)?')],
      month: [howOften('ayda(?: toplam)?')],
      year: [howOften('yilda(?: toplam)?')],
    },
    fixed: {
      'every 2 day': oneOf('gün aşırı | iki günde bir'),
      '2/day': oneOf('sabah akşam | sabah ve akşam'),
    },
  },
  routes: {
    intravenous: [
      ...oneOf('intravenöz | damar içine | damar yoluyla | damardan | i.v.'),
      // "Yaygın damar içi pıhtılaşma" is a disease.
      /(?<!\p{L})damar içi(?!\p{L})(?! piht)/u,
    ],
    oral: [
      ...oneOf('ağızdan | ağız yoluyla | oral yolla | oral yoldan | peroral | oral olarak'),
      // About the mouth, not about a drug.
      /(?<!\p{L})oral(?!\p{L})(?! (?:bakim|hijyen|kavite|mukoza|sekresyon|aspirasyon|sürüntü|muayene|temas|flora))/u,
    ],
    // "Subkutan amfizem" is a finding.
    subcutaneous: [
      ...oneOf('deri altına | cilt altına'),
      /(?<!\p{L})(?:subkutan|(?:deri|cilt) alti)(?!\p{L})(?! (?:amfizem|doku|yağ))/u,
    ],
    intramuscular: oneOf('intramüsküler | kas içi | kas içine'),
    nebulised: oneOf('nebülize | nebülizatör* | nebülizasyon*'),
    inhaled: oneOf('inhalasyon yoluyla | inhalasyonla | solunum yoluyla'),
    intranasal: oneOf('intranazal | burun içi | burun yoluyla'),
    'feeding tube': oneOf(
      'nazogastrik tüple | nazogastrik sonda ile | beslenme tüpüyle | nazogastrik tüp ile',
    ),
    rectal: oneOf('rektal | rektal yolla | makattan'),
    sublingual: oneOf('dil altı | dil altına | sublingual'),
    topical: oneOf('topikal | topikal olarak'),
  },
};
