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
    mcg: oneOf('microgam | micrôgam | micro gam | microgram'),
    ng: oneOf('nanogam | nanogram'),
    pg: oneOf('picogam | picogram'),
    g: oneOf('gam | gram'),
    kg: oneOf('kilôgam | kilogam | ki-lô-gam | cân'),
    mL: oneOf('mililít | mililit | mi-li-lít'),
    mcL: oneOf('microlít | microlit'),
    dL: oneOf('decilít | đêxilít | đềxilít'),
    L: oneOf('lít | lit'),
    m: oneOf('mét'),
    cm: oneOf('xăng-ti-mét | xentimét | centimet'),
    mm: oneOf('mi-li-mét | milimét | milimet'),
    'm^2': ['mét vuông'],
    'm^3': ['mét khối'],
    kPa: oneOf('kilopascal | kilôpascal'),
    Pa: ['pascal'],
    mmHg: ['mm thủy ngân', 'mm thuỷ ngân'],
    cmH2O: oneOf('cm nước'),
    mmol: oneOf('milimol | millimol'),
    mcmol: oneOf('micromol'),
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
    mU: oneOf(
      'mili đơn vị quốc tế | mili-đơn vị quốc tế | milli đơn vị quốc tế | mili đơn vị | milli đơn vị',
    ),
    ppm: oneOf(
      'phần triệu | phần một triệu | phần trên triệu | phần trên một triệu | phần mỗi triệu | phần trong một triệu',
    ),
    Fr: ['french'],
    kcal: oneOf('kilocalo | kilô calo | kilocalorie'),
    tablet: oneOf('viên | viên nén'),
    capsule: ['viên nang'],
    '×': oneOf(
      'lần | lần trao đổi không khí | lần thay đổi không khí | lần luân chuyển không khí | lần thay khí',
    ),
  },
  per: oneOf('mỗi | trên | trong một | một | cho mỗi'),
  perBefore: {minute: oneOf('mỗi phút'), hour: oneOf('mỗi giờ'), kg: oneOf('mỗi kg | mỗi kg cân nặng')},
  weightWords:
    oneOf(`cân nặng | thể trọng | trọng lượng cơ thể | cân nặng cơ thể | cân nặng dự đoán | cân nặng dự tính |
    cân nặng ước tính | cân nặng lý tưởng | cân nặng thực tế | cân nặng thực`),
  multipliers: {3: oneOf('nghìn | ngàn'), 6: ['triệu'], 9: oneOf('tỷ | tỉ')},
  rangeJoins: oneOf('đến | tới | cho đến | lên'),
  rangePairs: [{open: oneOf('giữa | từ'), join: oneOf('và')}],
  comparatorsBefore: {
    '>': [
      // "6 trên 100" is a share.
      /(?<!\p{L}|\d ?)trên(?!\p{L})/u,
      ...oneOf(`nhiều hơn | lớn hơn | cao hơn | dài hơn | lâu hơn | nặng hơn | già hơn | muộn hơn | xa hơn |
        vượt quá | quá | vượt`),
      // "Dễ chịu hơn 37 °C", "yếu hơn −200 mmHg" compare something else.
      /(?<!\p{L}|(?:chịu|yếu|mạnh|tốt|xấu|kém|rộng|hẹp|an toàn) )hơn(?!\p{L})/u,
    ],
    '<': [
      // "Tỷ số nguy hại dưới" is a subhazard ratio.
      /(?<!\p{L}|nguy hại )dưới(?!\p{L})/u,
      ...oneOf(`ít hơn | nhỏ hơn | thấp hơn | ngắn hơn | nhẹ hơn | trẻ hơn | sớm hơn | chưa đến | chưa tới |
      chưa đầy`),
    ],
    '≥': oneOf('ít nhất | tối thiểu | lớn hơn hoặc bằng | từ ít nhất | ít ra | thấp nhất'),
    '≤': [
      ...oneOf('nhiều nhất | tối đa | nhỏ hơn hoặc bằng | cao nhất | lâu nhất | muộn nhất'),
      // "Tăng lên đến 92%" tells where to, and sets no bound.
      /(?<!\p{L}|(?:tăng|nâng|làm ấm|sưởi) (?:\p{L}+ )?)lên (?:đến|tới)(?!\p{L})/u,
    ],
    '≈': oneOf('khoảng | xấp xỉ | gần | chừng'),
  },
  comparatorsAfter: {
    '≥': oneOf(
      'trở lên | hoặc hơn | hoặc nhiều hơn | hoặc cao hơn | hoặc lâu hơn | hoặc lớn hơn | hoặc già hơn',
    ),
    '≤': oneOf('trở xuống | hoặc ít hơn | hoặc thấp hơn | hoặc nhỏ hơn | hoặc trẻ hơn'),
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
    // "Tháng 3 và tháng 4 năm 2020": the year holds for both.
    `(?<!\\p{L})(?<!\\d )tháng (?<month>${MONTH})(?= và (?:tháng )?${MONTH}${YEAR})`,
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
      5: ['năm'],
      6: ['sáu'],
      8: ['tám'],
      12: ['mười hai'],
      24: oneOf('hai mươi bốn | hai mươi tư'),
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
      hour: oneOf('mỗi giờ | hàng giờ | hằng giờ | kiểm tra theo giờ'),
      day: [
        ...oneOf('mỗi ngày | từng ngày'),
        /(?<=kiểm tra [^.;|]{0,30})theo ngày(?!\p{L})/u,
        /(?<!\p{L})(?<!sinh hoạt |hoạt động |cuộc sống )(?:hàng|hằng) ngày(?!\p{L})/u,
      ],
      week: oneOf('mỗi tuần | hàng tuần | hằng tuần'),
      month: oneOf('mỗi tháng | hàng tháng | hằng tháng'),
      // "5 triệu lượt khám một năm"
      year: [
        ...oneOf('mỗi năm | hàng năm | hằng năm'),
        /(?<=(?:lượt|ca|bệnh nhân) [^.;|]{0,30})một năm(?!\p{L})/u,
      ],
    },
    // "Một ngày" alone is a day of time.
    periodsAfter: {
      day: oneOf('một ngày | trong ngày | trên ngày | trong một ngày | trong 24 giờ'),
      week: oneOf('một tuần | trong tuần | trong một tuần'),
      month: oneOf('một tháng | trong tháng | trong một tháng'),
      year: oneOf('một năm | trong năm | trong một năm'),
      hour: oneOf('một giờ | trong một giờ'),
    },
    periodsBefore: {day: oneOf('ngày'), week: ['tuần'], month: ['tháng']},
    fixed: {
      'every 2 day': oneOf('cách ngày | hai ngày một lần'),
      '2/day': oneOf('sáng và tối | sáng và chiều | sáng, tối | sáng tối'),
    },
  },
  routes: {
    // Thrombosis, pressure, catheters and circuits are venous, and a named vein is a place.
    intravenous: [
      /(?<!\p{L}|(?:huyết khối|thuyên tắc|tắc mạch|tắc|catheter|ống thông|áp lực|máu|hồi lưu|giãn|viêm|ecmo|các|trong|động mạch|dẫn lưu|rút|siêu âm|nuôi ăn|dinh dưỡng|nuôi dưỡng|thay vì|rồi) |[–-] ?|dẫn ra \()(?:(?:đường|tiêm|truyền|qua|vào|bằng) ){0,3}tĩnh mạch(?!\p{L}| ?[–-]| (?:trung tâm|trung ương|sâu|cảnh|đùi|dưới đòn|chủ|phổi|cửa|chi|so với|gan|não|lớn|hiển|cánh|chân|tay))/u,
    ],
    oral: [
      ...oneOf(
        'đường uống | bằng đường uống | theo đường miệng | qua đường miệng | đường miệng | bằng miệng',
      ),
      // To drink, and food and drink, are no route.
      /(?<!\p{L}|ăn |nước |đồ |thức |ăn, )uống(?!\p{L})(?! (?:nước|rượu|được|trà|sữa|đủ|nhiều nước))/u,
    ],
    // "Tràn khí dưới da" is a finding.
    subcutaneous: [/(?<!\p{L}|(?:khí|thũng|mô|mỡ|lớp|tổ chức|xuất huyết) )(?:tiêm )?dưới da(?!\p{L})/u],
    intramuscular: oneOf('tiêm bắp | bắp thịt'),
    // "Khí dung" is also an aerosol.
    nebulised: [
      /(?<!\p{L}|(?:tạo|tạo ra|sinh|sinh ra|hạt|phát|qua|gây|phát tán|phát sinh|giọt bắn và|giọt bắn hoặc|lan|trong|chứa|bởi|nhiều|ít|và|phun) |[“"])(?:thở |máy )?khí dung(?!\p{L}| (?:trong không khí|lây))/u,
    ],
    inhaled: oneOf('bằng đường hít | qua đường hít | bằng bình hít | qua bình hít'),
    // Oxygen is given through the nose as well.
    intranasal: oneOf('xịt mũi | nhỏ mũi | xịt qua mũi | dùng qua mũi | qua đường mũi'),
    'feeding tube': oneOf(
      `qua ống thông dạ dày | qua sonde dạ dày | qua ống thông mũi dạ dày | qua ống thông mũi-dạ dày | qua ống nuôi ăn |
        qua ống thông nuôi ăn | qua sonde mũi dạ dày | bằng ống thông mũi dạ dày`,
    ),
    rectal: oneOf('đường trực tràng | qua trực tràng'),
    sublingual: oneOf('dưới lưỡi | ngậm dưới lưỡi'),
    topical: oneOf('bôi ngoài da | bôi tại chỗ | dùng tại chỗ | thuốc bôi'),
  },
};
