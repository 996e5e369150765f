/**
 * Words of questions and the smallest words of each language, as they are typed: they say little about what is looked
 * for, however rare they are in a handbook. They count for little beside others, and fully where nothing else is asked.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'a an and are at be by can do does for from give given how i if in is it long many may much my need of on or should the to what when where which who why with without you',
  'zh-Hans':
    '什么 怎么 怎样 如何 多久 多少 多长 多长时间 时间 几天 何时 哪些 哪个 是否 可以 能 能否 应该 需要 要 吗 呢 的 了 和 或 在 是 有 用 做 谁 为什么 什么时候 时候',
  fr: 'a au aux avec ce combien comment d dans de des doit du en est et faire faut il je l la le les ma mon ne ou par pas peut peuton pour pourquoi puis qu quand que quel quelle quelles quels qui sans se si son sur temps un une on quoi',
  it: 'a al alla anche che chi come con cosa d da dal dalla dare de dei del della delle di dopo dove e gli ha i il in l la le lo ma nei nel nella non o per perche piu posso puo quale quali quando quanta quante quanti quanto se si sono su tra un una uno tempo fare',
  ja: 'いつ いつまで どう どこ どの どれ どれくらい どのくらい 何 何日 何週間 何時間 なぜ できる する した ある いる べき とき 時 場合 方法 ため から まで か の を に は が と で も へ や ですか ますか てよい よい いい',
  es: 'a al como con cual cuales cuando cuanta cuantas cuanto cuantos de debe del dias donde dar e el en es esta hay la las lo los me mi no o para pero poner por porque puede puedo que quien se si sin son su tiempo un una y hacer',
  tr: 've ile mi mı mu mü ne nasıl neden niçin niye kaç kadar süre süreyle hangi kim kime nerede için gerekir gerekli midir mıdır olur olmalı bir bu şu o da de ya veya var yok zaman edilir verilir yapılır kullanılır',
  ar: 'ما ماذا متى كيف كم هل أين من في على عن إلى مع أو و لا هو هي أي لماذا مدة هذا هذه بعد قبل عند يمكن يجب',
  id: 'apa apakah bagaimana berapa lama kapan dimana mana siapa mengapa kenapa yang dan atau di ke dari untuk pada dengan tanpa boleh bisa harus perlu hari saya itu ini adalah',
  ru: 'а в во где для до если и из или как какая какие какой когда ли можно на надо не нужно о от по при с сколько со так то у чем через что это дней давать долго',
  th: 'อะไร อย่างไร ยังไง เมื่อไร เมื่อไหร่ เมื่อใด กี่ กี่วัน นาน นานเท่าไร นานแค่ไหน เท่าไร เท่าไหร่ ที่ไหน ใคร ทำไม ไหม หรือ และ ของ ใน ที่ เป็น ได้ ให้ ต้อง ควร ไม่ กับ',
  vi: 'ai bao bao nhiêu lâu bị các cần cho có của được gì hay hoặc khi không là làm mấy nào nên ở phải sao thế thì từ và về với vì những một ngày',
};

/** The small words of a language; none where nobody has listed them. */
export function smallWords(tag: string): readonly string[] {
  return SMALL_WORDS[tag]?.split(' ') ?? [];
}
