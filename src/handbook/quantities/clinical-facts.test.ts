import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LANGUAGES} from './languages/index.ts';
import {factsIn} from './language-tests.ts';

/** The same sentence in every language of the handbook, each written in the language's own way: one meaning. */
const SENTENCES: readonly {readonly facts: string; readonly texts: Readonly<Record<string, string>>}[] = [
  {
    facts: '6 mg; oral; intravenous; 1/day; ≤10 day',
    texts: {
      en: 'Give dexamethasone 6 mg by mouth or IV once daily for up to 10 days.',
      'zh-Hans': '地塞米松6 mg，口服或静脉注射，每日一次，最长10天。',
      fr: 'Administrer la dexaméthasone 6 mg par voie orale ou IV une fois par jour, jusqu’à 10 jours.',
      it: 'Somministrare desametasone 6 mg per via orale o EV una volta al giorno, fino a 10 giorni.',
      ja: 'デキサメタゾン6 mgを経口または静注で1日1回、最長10日間投与する。',
      es: 'Administrar dexametasona 6 mg por vía oral o IV una vez al día, hasta 10 días.',
      tr: 'Deksametazon 6 mg ağızdan veya damardan günde bir kez, en fazla 10 gün verin.',
      ar: 'أعطِ ديكساميثازون 6 mg فمويًا أو وريديًا مرة واحدة يوميًا لمدة تصل إلى 10 أيام.',
      id: 'Berikan deksametason 6 mg per oral atau IV sekali sehari, maksimal 10 hari.',
      ru: 'Назначьте дексаметазон 6 мг внутрь или в/в 1 раз в сутки, максимум 10 дней.',
      th: 'ให้เดกซาเมทาโซน 6 มก. ทางปากหรือทางหลอดเลือดดำ วันละ 1 ครั้ง ไม่เกิน 10 วัน',
      vi: 'Cho dexamethason 6 mg uống hoặc tiêm tĩnh mạch mỗi ngày một lần, tối đa 10 ngày.',
    },
  },
  {
    facts: '4–8 mL/kg; <30 cmH2O; 18–25/min',
    texts: {
      en: 'Tidal volume 4–8 mL/kg predicted body weight, plateau pressure < 30 cmH₂O, 18–25 breaths/min.',
      'zh-Hans': '潮气量4～8毫升/公斤（预测体重），平台压 < 30厘米水柱，呼吸频率18～25次/分。',
      fr: 'Volume courant de 4 à 8 mL/kg de poids prédit, pression de plateau < 30 cmH₂O, 18–25 cycles/min.',
      it: 'Volume corrente da 4 a 8 mL/kg di peso predetto, pressione di plateau < 30 cmH₂O, 18–25 atti/min.',
      ja: '1回換気量は予測体重で4〜8 mL/kg、プラトー圧は30 cmH₂O未満、呼吸数は18〜25回/分。',
      es: 'Volumen corriente de 4 a 8 mL/kg de peso predicho, presión meseta < 30 cmH₂O, 18–25 respiraciones por minuto.',
      tr: 'Tidal hacim 4–8 mL/kg (öngörülen vücut ağırlığı), plato basıncı < 30 cmH₂O, dakikada 18–25 solunum.',
      ar: 'الحجم المدّي من 4 إلى 8 مل/كغ من وزن الجسم المتوقع، وضغط الهضبة < 30 سم ماء، و18–25 نفسًا في الدقيقة.',
      id: 'Volume tidal 4 sampai 8 mL/kg berat badan prediksi, tekanan plateau < 30 cmH₂O, 18–25 kali/menit.',
      ru: 'Дыхательный объём от 4 до 8 мл/кг должной массы тела, давление плато < 30 см вод. ст., 18–25 вдохов в минуту.',
      th: 'ปริมาตรลมหายใจ 4 ถึง 8 มล./กก. ของน้ำหนักตัวคาดการณ์ ความดัน plateau < 30 ซม.น้ำ อัตราหายใจ 18–25 ครั้งต่อนาที',
      vi: 'Thể tích khí lưu thông 4 đến 8 mL/kg cân nặng dự đoán, áp lực cao nguyên < 30 cmH₂O, 18–25 lần/phút.',
    },
  },
  {
    facts: '1000 mg/L; ≥30 minute; 3/day; 0.5%',
    texts: {
      en: 'Chlorine 1,000 mg/L, at least 30 minutes, 3 times a day; then 0.5% iodophor.',
      'zh-Hans': '含氯消毒剂1000 mg/L，不少于30分钟，每日3次；然后用0.5%碘伏。',
      fr: 'Chlore à 1 000 mg/L, au moins 30 minutes, 3 fois par jour ; puis iodophore à 0,5 %.',
      it: 'Cloro 1.000 mg/L, per almeno 30 minuti, 3 volte al giorno; poi iodoforo allo 0,5%.',
      ja: '塩素1,000 mg/L、30分以上、1日3回。その後0.5%ヨードホール。',
      es: 'Cloro a 1 000 mg/L, al menos 30 minutos, 3 veces al día; después yodóforo al 0,5 %.',
      tr: '1.000 mg/L klor, en az 30 dakika, günde 3 kez; ardından %0,5 iyodofor.',
      ar: 'الكلور ١٬٠٠٠ ملغ/ل لمدة لا تقل عن ٣٠ دقيقة، ٣ مرات يوميًا؛ ثم اليودوفور ٠٫٥٪.',
      id: 'Klorin 1.000 mg/L, setidaknya 30 menit, 3 kali sehari; lalu iodofor 0,5%.',
      ru: 'Хлор 1 000 мг/л, не менее 30 минут, 3 раза в сутки; затем йодофор 0,5 %.',
      th: 'คลอรีน 1,000 มก./ล. อย่างน้อย 30 นาที วันละ 3 ครั้ง แล้วใช้ไอโอโดฟอร์ 0.5%',
      vi: 'Clo 1.000 mg/L, ít nhất 30 phút, 3 lần mỗi ngày; sau đó iodophor 0,5%.',
    },
  },
  {
    facts: '50 units/kg; intravenous; 7.5–20 units/kg/h; every 4 hour; >50 10^9/L',
    texts: {
      en: 'Heparin 50 units/kg IV, then 7.5–20 units/kg/h; check every 4 hours; platelets > 50 × 10⁹/L.',
      'zh-Hans': '肝素50 U/kg静脉注射，随后7.5～20 U/(kg·h)；每4小时检查一次；血小板 > 50×10⁹/L。',
      fr: 'Héparine 50 unités/kg IV, puis 7,5 à 20 unités/kg/h ; contrôler toutes les 4 heures ; plaquettes > 50 × 10⁹/L.',
      it: 'Eparina 50 UI/kg EV, poi 7,5–20 UI/kg/h; controllare ogni 4 ore; piastrine > 50 × 10⁹/L.',
      ja: 'ヘパリン50単位/kgを静注し、その後7.5〜20単位/kg/時間。4時間ごとに確認する。血小板 > 50 × 10⁹/L。',
      es: 'Heparina 50 UI/kg IV, después 7,5–20 UI/kg/h; controlar cada 4 horas; plaquetas > 50 × 10⁹/L.',
      tr: 'Heparin 50 ünite/kg IV, ardından 7,5–20 ünite/kg/saat; 4 saatte bir kontrol; trombosit > 50 × 10⁹/L.',
      ar: 'الهيبارين 50 وحدة/كغ وريديًا، ثم 7.5–20 وحدة/كغ/ساعة؛ افحص كل 4 ساعات؛ الصفيحات > 50 × 10⁹/L.',
      id: 'Heparin 50 unit/kg IV, lalu 7,5–20 unit/kg/jam; periksa setiap 4 jam; trombosit > 50 × 10⁹/L.',
      ru: 'Гепарин 50 ЕД/кг в/в, затем 7,5–20 ЕД/кг/ч; контроль каждые 4 часа; тромбоциты > 50 × 10⁹/л.',
      th: 'เฮพาริน 50 ยูนิต/กก. ทางหลอดเลือดดำ แล้ว 7.5–20 ยูนิต/กก./ชั่วโมง ตรวจทุก 4 ชั่วโมง เกล็ดเลือด > 50 × 10⁹/L',
      vi: 'Heparin 50 đơn vị/kg tiêm tĩnh mạch, sau đó 7,5–20 đơn vị/kg/giờ; kiểm tra mỗi 4 giờ; tiểu cầu > 50 × 10⁹/L.',
    },
  },
  {
    facts: '2020-03-14; >10000; ≤93%; <300 mmHg; >24 hour',
    texts: {
      en: 'On 14 March 2020, more than 10,000 users; SpO₂ ≤ 93%, PaO₂/FiO₂ < 300 mmHg; two tests > 24 hours apart.',
      'zh-Hans': '2020年3月14日，用户超过1万；SpO₂ ≤ 93%，PaO₂/FiO₂ < 300 mmHg；两次检测间隔 > 24小时。',
      fr: 'Le 14 mars 2020, plus de 10 000 utilisateurs ; SpO₂ ≤ 93 %, PaO₂/FiO₂ < 300 mmHg ; deux tests à > 24 heures d’intervalle.',
      it: 'Il 14 marzo 2020, più di 10.000 utenti; SpO₂ ≤ 93%, PaO₂/FiO₂ < 300 mmHg; due test a distanza di > 24 ore.',
      ja: '2020年3月14日、利用者は1万人超、SpO₂ ≤ 93%、PaO₂/FiO₂ < 300 mmHg、24時間を超える間隔で二つの検査。',
      es: 'El 14 de marzo de 2020, más de 10 000 usuarios; SpO₂ ≤ 93 %, PaO₂/FiO₂ < 300 mmHg; dos pruebas con > 24 horas de diferencia.',
      tr: '14 Mart 2020’de 10.000’den fazla kullanıcı; SpO₂ ≤ %93, PaO₂/FiO₂ < 300 mmHg; aralarında > 24 saat olan iki test.',
      ar: 'في 14 آذار/مارس 2020، أكثر من 10,000 مستخدم؛ SpO₂ ≤ 93%، وPaO₂/FiO₂ < 300 mmHg؛ واختباران يفصل بينهما > 24 ساعة.',
      id: 'Pada 14 Maret 2020, lebih dari 10.000 pengguna; SpO₂ ≤ 93%, PaO₂/FiO₂ < 300 mmHg; dua tes berjarak > 24 jam.',
      ru: '14 марта 2020 года более 10 000 пользователей; SpO₂ ≤ 93 %, PaO₂/FiO₂ < 300 мм рт. ст.; два теста с перерывом > 24 часов.',
      th: 'เมื่อ 14 มีนาคม 2020 ผู้ใช้มากกว่า 10,000 คน SpO₂ ≤ 93% PaO₂/FiO₂ < 300 mmHg ตรวจสองรอบห่างกัน > 24 ชั่วโมง',
      vi: 'Ngày 14 tháng 3 năm 2020, hơn 10.000 người dùng; SpO₂ ≤ 93%, PaO₂/FiO₂ < 300 mmHg; hai xét nghiệm cách nhau > 24 giờ.',
    },
  },
];

describe('one meaning in every language', () => {
  for (const {facts, texts} of SENTENCES) {
    for (const {tag} of LANGUAGES) {
      it(`${tag}: ${facts}`, () => {
        assert.equal(factsIn(texts[tag] ?? '', tag), facts);
      });
    }
  }
});

describe('what a dose is given per day', () => {
  for (const text of ['6 mg/day', '6 mg daily', '6 mg a day', '6 mg once daily', '6 mg per day', '6 mg qd']) {
    it(text, () => {
      assert.equal(factsIn(text, 'en'), '6 mg; 1/day');
    });
  }
  it('a share is its two numbers, whichever comes first', () => {
    assert.equal(factsIn('86/246', 'en'), '86; 246');
    assert.equal(factsIn('246/86', 'en'), '246/86');
  });
});
