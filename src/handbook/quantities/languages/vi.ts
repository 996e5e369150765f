import {oneOf} from '../phrase.ts';
import type {Language} from './language.ts';

const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = '(?:,? ?(?:năm|/|-) ?(?<year>(?:19|20)\\d\\d)(?!\\d))';
const TO = ' ?(?:[-–~]|đến|tới|đến ngày) ?';

export const VIETNAMESE: Language = {
  tag: 'vi',
  decimalMark: ',',
  spaceInThousands: false,
  units: {
    mg: oneOf('miligam | milligam | mi-li-gam'),
    mcg: oneOf('microgam | micrôgam | micro gam'),
    g: oneOf('gam | gram'),
    kg: oneOf('kilôgam | kilogam | ki-lô-gam | cân'),
    mL: oneOf('mililít | mililit | mi-li-lít'),
    mcL: oneOf('microlít | microlit'),
    L: oneOf('lít | lit'),
    m: oneOf('mét'),
    cm: oneOf('xăng-ti-mét | xentimét | centimet'),
    mm: oneOf('mi-li-mét | milimét | milimet'),
    mmHg: ['mm thủy ngân', 'mm thuỷ ngân'],
    cmH2O: oneOf('cm nước'),
    mmol: ['milimol'],
    hour: oneOf('giờ | tiếng | tiếng đồng hồ'),
    minute: ['phút'],
    second: ['giây'],
    day: oneOf('ngày'),
    week: oneOf('tuần | tuần lễ'),
    month: ['tháng'],
    year: oneOf('năm | tuổi'),
    '%': oneOf('phần trăm'),
    '°C': oneOf('độ c | độ xen-xi-út'),
    '°': ['độ'],
    units: oneOf('đơn vị | đơn vị quốc tế | đvqt'),
    kcal: oneOf('kilocalo | kilô calo'),
    tablet: oneOf('viên | viên nén'),
    capsule: ['viên nang'],
    '×': oneOf('lần'),
  },
  per: oneOf('mỗi | trên | trong một | một | cho mỗi'),
  perBefore: {minute: oneOf('mỗi phút'), hour: oneOf('mỗi giờ'), kg: oneOf('mỗi kg | mỗi kg cân nặng')},
  weightWords: oneOf('cân nặng | thể trọng | cân nặng dự đoán | cân nặng lý tưởng | cân nặng thực tế'),
  multipliers: {3: oneOf('nghìn | ngàn'), 6: ['triệu'], 9: oneOf('tỷ | tỉ')},
  rangeJoins: oneOf('đến | tới | cho đến'),
  rangePairs: [{open: oneOf('giữa | từ'), join: oneOf('và')}],
  comparatorsBefore: {
    '>': oneOf('hơn | trên | nhiều hơn | lớn hơn | cao hơn | dài hơn | lâu hơn | vượt quá | quá | vượt'),
    '<': oneOf('dưới | ít hơn | nhỏ hơn | thấp hơn | ngắn hơn | chưa đến | chưa tới'),
    '≥': oneOf('ít nhất | tối thiểu | lớn hơn hoặc bằng | từ ít nhất | ít ra'),
    '≤': oneOf('nhiều nhất | tối đa | nhỏ hơn hoặc bằng | lên đến | lên tới | cao nhất'),
    '≈': oneOf('khoảng | xấp xỉ | gần | chừng'),
  },
  comparatorsAfter: {
    '≥': oneOf('trở lên | hoặc hơn | hoặc nhiều hơn | hoặc cao hơn | hoặc lâu hơn'),
    '≤': oneOf('trở xuống | hoặc ít hơn | hoặc thấp hơn'),
  },
  negations: oneOf('không | không được | không nên | chưa'),
  ordinalsBefore: oneOf('thứ'),
  unitsBefore: {
    day: oneOf('ngày | ngày thứ'),
    week: oneOf('tuần | tuần thứ'),
    month: oneOf('tháng thứ'),
    hour: oneOf('giờ thứ'),
  },
  datePatterns: [
    `(?:ngày )?(?<day>${DAY})(?:${TO}(?<toDay>${DAY}))? ?(?:tháng|/) ?(?<month>${MONTH})${YEAR}`,
    `ngày (?<day>${DAY}) ?(?:tháng|/) ?(?<month>${MONTH})(?!\\d)`,
    `(?<!\\p{L})(?<!\\d )tháng (?<month>${MONTH})${TO}(?:tháng )?(?<toMonth>${MONTH})${YEAR}`,
    `(?<!\\p{L})(?<!\\d )tháng (?<month>${MONTH})${YEAR}`,
    // A month alone is left aside, as a month's name is in other languages.
    `(?<!\\p{L})(?<!\\d )tháng (?<month>${MONTH})(?!\\d| ?[-–]|\\p{L})`,
    `(?<!\\p{L})năm (?<year>(?:19|20)\\d\\d)(?!\\d| ?[-–])`,
  ].map((source) => new RegExp(source, 'u')),
  names: oneOf('interleukin'),
  ranks: oneOf('phần | loại | týp | tuýp | độ | cấp | mức | giai đoạn | nhóm | type | yếu tố'),
  intervals: {
    numbers: {
      1: ['một'],
      2: ['hai'],
      3: ['ba'],
      4: ['bốn'],
      6: ['sáu'],
      8: ['tám'],
      12: ['mười hai'],
    },
    every:
      oneOf(`mỗi {n} {u} | cứ {n} {u} | mỗi {n} {u} một lần | cứ {n} {u} một lần | cứ mỗi {n} {u} | {n} {u} một lần | {n} {u}/lần |
      mỗi {n} {u} 1 lần | cứ {n} {u} 1 lần`),
    each: oneOf('mỗi {u}'),
    times: {
      1: ['một lần'],
      '1–2': oneOf('một hoặc hai lần | một đến hai lần'),
      many: oneOf('nhiều lần | vài lần'),
      n: oneOf('{n} lần'),
    },
    periods: {
      hour: oneOf('mỗi giờ | hàng giờ'),
      day: [
        ...oneOf('mỗi ngày | một ngày'),
        /(?<!\p{L})(?<!sinh hoạt |hoạt động |cuộc sống )(?:hàng|hằng) ngày(?!\p{L})/u,
      ],
      week: oneOf('mỗi tuần | hàng tuần | hằng tuần | một tuần'),
      month: oneOf('mỗi tháng | hàng tháng | hằng tháng'),
      year: oneOf('mỗi năm | hàng năm | hằng năm'),
    },
    periodsAfter: {day: oneOf('trong ngày | trên ngày'), week: ['trong tuần']},
    periodsBefore: {day: oneOf('ngày')},
    fixed: {
      'every 2 day': oneOf('cách ngày | hai ngày một lần'),
      '2/day': oneOf('sáng và tối'),
    },
  },
  routes: {
    intravenous: oneOf('tĩnh mạch | đường tĩnh mạch | tiêm tĩnh mạch | truyền tĩnh mạch'),
    oral: oneOf('uống | đường uống | bằng đường uống | theo đường miệng'),
    subcutaneous: oneOf('dưới da | tiêm dưới da'),
    intramuscular: oneOf('tiêm bắp | bắp thịt'),
    nebulised: oneOf('khí dung | phun khí dung'),
    inhaled: oneOf('đường hít | bằng đường hít | dạng hít'),
    intranasal: oneOf('qua mũi | xịt mũi | trong mũi'),
    'feeding tube': oneOf(
      'qua ống thông dạ dày | qua sonde dạ dày | qua ống thông mũi dạ dày | qua ống nuôi ăn',
    ),
    rectal: oneOf('đường trực tràng | qua trực tràng'),
    sublingual: oneOf('dưới lưỡi | ngậm dưới lưỡi'),
    topical: oneOf('bôi ngoài da | tại chỗ'),
  },
};
