import type {TermLanguage} from '../terms.ts';

export const NEGATION_KINDS = ['idiom', 'linked', 'non', 'not', 'without', 'except', 'forbid', 'un'] as const;

/**
 * How a word denies. `linked`: a further "not" beside another one ("nor", "and not"); `idiom`: looks like a denial and
 * is none ("not only"); `except`: "only", "unless"; `forbid`: "avoid", "stop"; `non`: "non-severe"; `un`: "unknown", "too".
 */
export type NegationKind = (typeof NEGATION_KINDS)[number];

/**
 * How a language says "not": for each kind the alternatives of a regular expression, for text in lower case without
 * Arabic vowel signs. In a language with spaces each is a whole word, and `*` opens its end.
 */
export type NegationWords = Readonly<Record<NegationKind, string>> & {readonly spaced: boolean};

/** One table per language, beside the tables of quantities/languages. A language without one is not held to its negations. */
export const NEGATION_WORDS: Readonly<Partial<Record<TermLanguage, NegationWords>>> = {
  en: {
    idiom:
      'or not|yes or no|is no(?=,)|(?:and|or) no(?<=(?:^|[^\\p{L}])no \\p{L}[^.;:]{1,100})|without (?:delay|interruption|doubt)|with or without|not (?:to )?exceed|not only because|not only|whether or not|no later than|no more than|no less than|not more than|not less than|if not(?=,)|as soon as',
    non: 'non-*',
    linked: 'nor|(?:and|or) (?:(?:do|does|did|is|are|was|were|has|have|will|must|should) )?(?:not|never)',
    not: "not|(?<!and |or )no|never|cannot|none|neither|nobody|nothing|nowhere|*n['’]t",
    without: 'without|(?:and|or) no',
    except:
      'except|unless|only|alone|single|outside|other|out of|another|otherwise|instead|rather|apart|until|before|beyond|even|within|still',
    forbid:
      'avoid*|pause*|contraindicat*|prohibit*|forb[ai]d*|bans?|banned|stop*|refus*|withh*|withdr*|exclu*|rul* out|fail*|lack*|absen*|discontinu*|ceas*|away|ends?|ended|keep* out|leaves? out|left out|advis* against|off|remov*|los*',
    un: 'adverse|un(?!ited|it|its|ion*|ique*|iversity|der*|til|less)*|in(?:sufficient|complete|appropriate|effective|adequate|active|tolera|dependent|visible|fectious free)*|im(?:possible|mobile|proper|paired)*|negative|outpatient*|free|*less|less|few|fewer|little|hardly|too|dis(?:continu|appear|connect|agree)*|poor*|bad*|worse*|mis*|wrong*',
    spaced: true,
  },
  'zh-Hans': {
    idiom:
      '有无(?!法)|[尚]?未[^，。；]{1,10}前|是否|无论|能否|不超出|不超过|不少于|不低于|不高于|不晚于|不早于',
    non: '非(?:重|危|侵|有创|插管|住院|急|糖|病|新|产|典|机|免)|无创',
    linked: '(?:且|并)(?:也|亦)[不未](?=[^良同适明足])',
    not: '不(?!良|同|适(?![用合宜])|明|全|稳|锈|断|仅|但|少|便|论|久|等|足|超过|低于|高于|少于|大于|小于|规则|可逆|耐受)|没有?|未(?!来|知|成年|婚)|勿|切勿|并非|不再|无(?=法|需|须|明显|任何|一|差异|作用|获益|益处|证据|效)|绝不|从不',
    without: '无(?!创|菌|线|论|纺|尘|关|水|法|需|须)|未经|脱离|免(?!疫)',
    except: '除外|除了|除非|除(?=临床|.{0,12}外)|以外|之外|例外|仅|只(?!要)|才|而非|之前|专用|否则|直到|限于',
    forbid: '避免|禁|停(?:止|用|药|机)|忌|排除|反对|拒绝|失效|缺乏|缺少|以免|远离|略去|脱',
    un: '非(?!常|洲|典|甾|侵|有创|常规)|阴性|不足|不到|不明|不良|不全|不适|不稳|不同|不等|不规则|不可逆|不耐受|无菌|否|难以|未知|过快|过早|少',
    spaced: false,
  },
  fr: {
    idiom:
      "sans (?:danger|attendre|délai|interruption|risque(?! \\p{L})|crainte|doute)|pas plus (?:de|que)|pas moins (?:de|que)|pas à pas|non plus|n['’]est-ce pas",
    non: 'non(?! pas)',
    linked: "et (?:ne |n['’]|pas |aucune? )|mais non|ou pas",
    not: "pas|et non|ni l['’]une? ni l['’]autre|jamais|aucune?s?|nul(?:le)?(?: part)?|guère|rien|n(?:e |['’])(?:(?!pas|jamais|aucun|rien|que|qu['’])[^.;:]){1,30}?(?:plus|ni|personne)|ne peut|ne peuvent",
    without: 'sans',
    except:
      "sauf|hormis|hors|en dehors|seul*|uniquement|plutôt|sinon|autre*|avant|jusqu*|au lieu|n(?:e |['’])[^.;:]{1,150}? qu(?:e|['’]\\p{L}+)|exception*|même|au-delà|encore",
    forbid:
      'évit*|contre-indi*|interdi*|proscri*|déconseill*|arrêt*|cess*|refus*|exclu*|absen*|manqu*|échec*|échou*|empêch*|écart*|perd*|perte*|retir*|suspen*|interromp*|omis*|loin|impossible*|faute|défaut',
    un: 'in(?:capa|connu|suffi|compl|effic|adapt|act|util|stab|dépend|conscien)*|im[pm]*[ai]bles?|in*[ai]bles?|négati*|exempt*|étanche*|continu|libre*|moins|peu|trop|mal|diverg*|diffèr*|mauvais*|dé(?:connect|branch|tubat)*',
    spaced: true,
  },
  it: {
    idiom:
      '(?<=[^:;.,] )mai|(?<=non [^.;:,]{1,80}|(?:re|rne|rlo|rla|to|ta|no) )(?:nessun*|niente|nulla|né)|se non(?! si| è| ha| sono| può| viene)|non più di|non meno di|non oltre|o meno|o no|non appena|se non(?=,)|senza (?:indugio|ritardo|pericolo|dubbio|rischi)',
    non: 'non (?:invasiv|grav|sever|critic|ricoverat|gravid|vaccinat|urgent)*',
    linked: 'e non|o non',
    not: 'non|mai|nessun*|niente|nulla|né|neppure|neanche|nemmeno|no',
    without: 'senza|priv[aoie]',
    except:
      'salvo|a meno che|tranne|eccetto|solo|soltanto|unicamente|anziché|invece|altrimenti|altr*|fuori|al di fuori|prima|fino|piuttosto|esclusivamente|anche|oltre|ancora',
    forbid:
      'evit*indic*|viet*|proib*|sconsigli*|sospen*|sospes*|sospend*|interro*|esclu*|assen*|manc*|fallit*|fallim*|diviet*|contro|imped*|cess*|perd*|rimuov*|rimozione|lontan*|smett*|ferm*',
    un: 'in(?:capa|suffi|compl|effic|adeg|not|att|util|stab|cosc)*|im[pm]*bil\\p{L}|in*bil\\p{L}|negativ*|liber*|meno|poc*|troppo|male|discord*|diverg*',
    spaced: true,
  },
  ja: {
    idiom:
      'なければなら(?:ない|ず|なかった|なく)|なくてはなら(?:ない|ず|なかった)|なければいけない|なければなり(?:ません|ま)|かもしれない|がないか(?!ら)|のみなら|少なく|少ない|(?<=[とに])限らない|にすぎない|に過ぎない|やむを得ない|間もなく|まもなく|問わず|必ず|(?<=[をにはで、。]|^)まず|関わらず|かかわらず|に限らず|問題ない',
    non: '非(?!常)',
    linked: '(?<=[もず、])(?:もない|もなく)',
    not: '対象外|ない|なく|なかっ|なけれ|いいえ|ずに|ません|(?<=[らまかさたなわいせえべめけれげきしじりぎびみ])(?<!(?:^|[：。、「（])ま)ず(?![れっむか])|ぬ(?=[、。よ])',
    without: 'なし|無し|のない|無(?!効|駄|理)',
    except: '除く|除き|除い|以外|のみ|だけ|しか|限[りるら]|前|まで|代わり|ほか|他|外|のみ',
    forbid: '禁|不可|防い|休む|避け|回避|中止|控え|欠|失|反対|拒|外す|外し|やめ|止め|除外|停止|省',
    un: '食い違|不要|不明|不十分|不良|不足|無効|未|陰性|まれ|免除|困難',
    spaced: false,
  },
  es: {
    idiom:
      '(?<=no [^.;:,]{1,80})(?:nunca|jamás|ning[úu]n*|nada|nadie)|no más de|no menos de|sí o no|si no(?=,)|sin embargo|sino|sin (?:demora|riesgo(?! \\p{L})|peligro|esperar|duda)',
    non: 'no (?:invasiv|grave|sever|crític|hospitalizad|embarazad|vacunad|urgent)*',
    linked: 'y no|y nunca|o no',
    not: 'no|tampoco|nunca|jamás|ning[úu]n*|nada|nadie|(?<=^|[:;.,] )ni',
    without: 'sin|carec*|carez*',
    except:
      'salvo|excep*|solo|sólo|únicamente|en lugar|en vez|otr*|fuera|antes|hasta|a menos|aun|aún|incluso|más allá',
    forbid:
      'evit*|contraindic*|prohib*|prohíb*|desaconsej*|suspend*|interrump*|rechaz*|exclu*|descart*|ausen*|falt*|fracas*|impid*|impedir|cese*|cesa*|perd*|pérdida|retir*|lejos|omit*|fall*|detener|deten*|par(?:ar|e|en)',
    un: 'in(?:capa|sufi|compl|efic|adecu|útil|act|estab|conscien)*|im[pm]*bles?|in*bles?|negativ*|libres?|menos|poc*|demasiad*|mal|discrep*|diverg*|des(?:conect|apare)*',
    spaced: true,
  },
  tr: {
    idiom:
      'asla|hiç|hiçbir*|olmasa da|yalnızca değil|sadece değil|en geç|olup olmad*|gecikmeden|beklemeden|zaman kaybetmeden',
    non: '(?:invaziv|ağır|şiddetli|kritik) olmayan|non*',
    linked: 'ne de',
    not: 'değil*|yok*|hayır|\\p{L}{2,}(?:mayın|meyin|mayınız|meyiniz|mamalı|memeli|mayaca|meyece|mazsa|mezse|madı(?!r)|medi(?!r)|mamış|memiş|mıyor|miyor|muyor|müyor|mayan|meyen|mamak|memek|madığ|mediğ|mayıp|meyip|mama|meme(?!l))*|\\p{L}{2,}(?<!^te|[^\\p{L}]te)(?:masın|mesin)|\\p{L}{2,}(?:maz|mez)(?:lar|ler|dı|di|ken)?',
    without: 'olmaksızın|olmadan|*maksızın|*meksizin|*madan|*meden|*(?:sız|siz|suz|süz)*',
    except: 'dışında|istisna*|hariç|yalnız*|sadece|yerine|önce|kadar|dek|başka|ancak|tek başına|aksi*',
    forbid:
      'kaçın*|kontrendik*|yasak*|kesil*|durdur*|redded*|eksik*|başarısız*|engel*|uzak*|dışla*|bırak*|çıkar*|kayb*|atla*',
    un: 'negatif*|uyuşma*|çeliş*|az|yetersiz*|kötü*|fazla|arın*',
    spaced: true,
  },
  ar: {
    idiom:
      '[وف]?لا سيما|لا يقل عن|لا تقل عن|لا يزيد على|لا تزيد على|لا [يت]تجاوز(?=[^.؛،]{0,20}\\d)|[وف]?لا يزال|[وف]?لا تزال|لا يقتصر على|لا بد|دون (?:تأخير|إبطاء)|(?:من )?دون (?:تأخير|إبطاء|انتظار)',
    non: '[وفبل]?(?:ال)?غير',
    linked: '(?<=[^\\s؛،.:] )ولا',
    not: '[وف]?لا|[وف]?لم|[وف]?لن|[وف]?ليس*|[وف]?ألا|[وف]?لئلا|كيلا',
    without: '[وف]?(?:من )?(?:ب)?دون*|[وف]?بلا|[وفبل]?(?:ال)?عديم*|[وفب]?(?:ال)?خال[يٍ]?*|خلو',
    except:
      '[وفبل]?(?:ال)?(?:(?<=(?:لا|لم|لن|ليس|ليست|ألا|عدم) .{1,200})إلا|ما لم|سوى|فقط|وحد*|باستثناء|استثناء*|عدا|بدل*|قبل|حتى|خارج|غيره*|أخرى|آخر|بعد|وإلا)',
    forbid:
      '[وفبليت]?(?:ال)?(?:بعدم|تجن*|منع*|يمنع*|ممنوع*|موانع|مانع*|محظور*|يحظر|حظر|أوقف*|إيقاف*|يوقف|توقف|توقّف|امتن*|فشل*|نفي|ينفي|تنفي|رفض*|استبعاد*|ستبعد*|يستبعد*|تستبعد*|نقص*|انعدام|غياب|تعذر*|فقدان*|يستثن*|تستثن*)',
    un: '[وفل]?عدم|(?:ال)?عاجز*|[وفبل]?(?:ال)?سلبي*|أقل|تعارض*|يتعارض|اختل*|[وف]?تختلف|معدوم*|قليل*|سيئ*|ضعيف*|مستحيل|يستحيل|خاطئ*',
    spaced: true,
  },
  id: {
    idiom:
      'tidak langsung|tidak nyaman|tidak lebih dari|tidak kurang dari|atau tidak|tanpa (?:menunggu|penundaan|ragu)',
    non: 'non*|tidak (?:berat|invasif|kritis)',
    linked: 'dan (?:tidak|jangan|bukan|belum|tanpa)|maupun|atau (?:tidak|jangan)|juga tidak',
    not: 'tidak(?:lah)?|bukan(?:lah)?|jangan(?:lah)?|belum|tak|tiada|dilarang',
    without: 'tanpa|bebas',
    except: 'kecuali|hanya|selain|luar|alih-alih|daripada|sebelum|hingga|sampai|saja|lain*',
    forbid:
      'hindar*|menghindar*|dihindar*|larang*|melarang*|dilarang*|terlarang|kontraindikasi*|henti*|menghenti*|dihenti*|gagal*|menolak|ketiadaan|mengecualikan|menyingkirkan|kehilangan|jauh*|lepas*',
    un: 'negatif|berbeda|bertentangan|kurang|mustahil|sedikit|terlalu|buruk|salah',
    spaced: true,
  },
  ru: {
    idiom:
      'как(?:ой|ая|ое|ие|ова|овы) бы ни|ни|никогда|никак|ничего|никто|никому|ничто|не более|не менее|не позднее|не ранее|не реже|не чаще|не выше|не ниже|не старше|не моложе|или нет|без (?:промедления|задержки|риска)',
    non: 'не(?:инвазив|тяж|крит|госпитал)*',
    linked: '(?:и|или) (?:не|без|нет)|а не|также не',
    not: 'не|никак(?:ой|ого|ому|ая|ую|ое|ие|их)|вряд ли|нет|нельзя|невозможно|недопустимо',
    without: 'без|бес\\p{L}{3,}|без\\p{L}{4,}',
    except: 'кроме|только|лишь|вместо|иначе|до|вне|помимо|перед|пока|друг*',
    forbid:
      'избега*|противопоказан*|прекра*|отмен*|отказ*|воздерж*|исключ*|отсутств*|остан*|оста[её]тся дома|удал(?!ось)*|потер*|опущ*|никуда|недостаточн*|запрещ*|запрет*',
    un: 'не(?!давн|дел|отложн|обходим|посредств|скольк|фро|йро)\\p{L}{4,}|отриц*|мало|расход*|противореч*|слишком|плох*',
    spaced: true,
  },
  th: {
    idiom:
      'ไม่ว่า|ไม่กี่|ไม่นาน|หรือไม่(?![ก-ฮเ-ไ])|ไม่สบาย|ไม่ตอบสนอง|ไม่เกิน|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่มากกว่า|โดยไม่ชักช้า|โดยไม่รอ',
    non: 'ไม่(?:รุกราน|รุนแรง|ลุกล้ำ|รุกล้ำ)',
    linked: '(?:และ|หรือ|ทั้งยัง)ไม่',
    not: 'ไม่(?!รุกราน|รุนแรง|ลุกล้ำ|รุกล้ำ)|(?<!ข้อ)ห้าม|อย่า(?!ง)|มิได้|มิให้|มิควร|มิ(?=ใช่)',
    without: 'ไร้|ปราศจาก|โดยไม่|ปลอด(?!ภัย)',
    except: 'ยกเว้น|เว้น|เฉพาะ|เท่านั้น|นอกจาก|แทน|ก่อน|นอก|อื่น|จนกว่า',
    forbid:
      'หลีกเลี่ยง|เลี่ยง|งด(?!้)|หยุด|เลิก|พักเครื่อง|ยุติ|สิ้นสุด|ละเลย|ถอน|ตัด(?=.{0,40}ออก)|ข้อห้าม|ขาด(?!แคลน|เลือด)|พ้น|ปฏิเสธ|ล้มเหลว|สูญ|ถอด',
    un: 'ลบ(?!ล้าง)|ขัดแย้ง|ไม่ตรงกัน|(?<!เล็ก)น้อย|เกินไป|แย่|ผิด',
    spaced: false,
  },
  vi: {
    idiom:
      'không quá|về không|bằng không|không dưới|không vượt quá|không ít hơn|không nhiều hơn|hay không|có hay không|hàng không|không khí|không gian|không chậm trễ',
    non: 'không (?:xâm|nặng(?! lên)|nghiêm trọng)',
    linked: '(?:và|hoặc|cũng) (?:không|chưa)',
    not: 'không(?! (?:xâm|nặng(?! lên)|nghiêm trọng))|chưa|đừng|chẳng|chớ',
    without: 'thiếu|khỏi(?! bệnh)',
    except: 'ngoại trừ|trừ|chỉ|thay|trước|ngoài|khác|đến khi|riêng',
    forbid:
      'tránh|chống chỉ định|ngừng|dừng|ngưng|từ chối|loại trừ|mất|thất bại|bỏ(?! [^.;:,]{0,30}vào)|hết|vắng|cấm|nghỉ(?! ngơi)',
    un: 'âm tính|bất(?! k)|mâu thuẫn|khác nhau|ít(?! ra| nhất)|quá|kém|sai|phi',
    spaced: true,
  },
};
