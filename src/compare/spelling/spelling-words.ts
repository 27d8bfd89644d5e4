import { compoundWords } from '#kernel';

/** A word in the spellings that documents mix. Only between `before` and `after` (patterns that look around; none = anywhere). */
export interface SpelledWord {
  readonly key: string;
  readonly forms: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

type Line = readonly [key: string, forms: string, around?: Pick<SpelledWord, 'before' | 'after'>];

const ofLine = ([key, forms, around]: Line): SpelledWord => ({ key, forms: forms.split(' '), ...around });

/** After these the kana at the end of a compound belong to a verb (立ち上げる), and the verb 立ち上る is another. */
const NO_VERB = '(?![るたてなまらよれろずんつばさしすせ])';

/** 申(し)込(み): 申し込, 申込み and 申込 are one; 組(み)合わ(せ): 組合せ is one with it, 組合 another word. */
function compound(word: string): readonly SpelledWord[] {
  const between = /\(([^)])\)(?=.)/gu;
  const [whole, least] = [word.replace(between, '$1'), word.replace(between, '')].map((form) =>
    form.replace(/([わこ])\((.)\)$/u, '$1$2'),
  ) as [string, string];
  const bare = (form: string): string => form.replace(/\(.\)$/u, '');
  const full = (form: string): string => form.replace(/[()]/gu, '');
  const key = bare(least).replace(/[わこ](?=[せし]$)/u, '');
  const nouns = key.length === bare(least).length ? [full(whole), full(least)] : [];
  const stems = [bare(whole), bare(least), bare(whole).replace(/[わこ](?=[せし]$)/u, '')];
  return [
    { key, forms: nouns, after: NO_VERB },
    { key, forms: [...stems, key] },
  ];
}

/** Compounds that are written with kana for their second verb too. */
const IN_KANA: readonly (readonly [key: string, form: string])[] = [
  ['位置付', '位置づけ'],
  ['裏付', '裏づけ'],
  ['結付', '結びつき'],
  ['結付', '結びつけ'],
  ['働掛', '働きかけ'],
  ['声掛', '声かけ'],
];

function inKana([key, form]: readonly [string, string]): readonly SpelledWord[] {
  return [
    { key, forms: [form], after: NO_VERB },
    { key, forms: [form.slice(0, -1)], after: '(?=[きくけ])' },
  ];
}

const KANJI = '\\u3400-\\u9FFF';
/** No 漢字 stands before: 非常に and 減少し hold other words. */
const ALONE = { before: `(?<![${KANJI}])` };

/**
 * 表記ゆれ beside those of compounds. Only spellings of one reading, and only where nothing else is written so: 作る and 造る, 等
 * and など, 上る and 上がる are no spellings of each other. At one place the first that fits counts.
 */
const WORDS: readonly Line[] = [
  ['取組', '取り組み 取組み 取り組 とりくみ'],
  ['取組ん', 'とりくん'],
  ['取りまとめ', 'とりまとめ 取り纏め 取纏め'],
  ['取巻', '取り巻 とりま', { after: '(?=[かきくい])' }],
  ['あわせ', '合わせ'],
  ['あわせ', '併せ', ALONE],
  ['あわせ', '合せ', { after: '(?![ずざぬね])' }],
  ['いか', '活か 生か', { ...ALONE, after: '(?=[さしすせそ])' }],
  ['うえ', '上', { before: '(?<=[のたる])', after: '(?=で)' }],
  ['障がい', '障害 障碍'],
  ['ふれあ', '触れ合 触れあ ふれ合'],
  ['あ', '合', { before: '(?<=支え|助け|認め|学び|高め|かち)', after: '(?=[いうえっわ])' }],
  ['子ども', '子供 こども'],
  ['まちづくり', '街づくり 町づくり'],
  ['ものづくり', '物づくり モノづくり', ALONE],
  ['ひとづくり', '人づくり', ALONE],
  ['まちなか', '街なか 町なか'],
  ['ひきこもり', '引きこもり 引き籠もり 引籠り'],
  ['つなが', '繋が'],
  ['にぎわ', '賑わ'],
  ['いきいき', '生き生き 活き活き'],
  ['か', 'カ ヵ ヶ ケ 箇', { before: '(?<![\\u30A1-\\u30F4\\u30FC])', after: '(?=所|年|月|国)' }],
  ['か', 'ヶ ケ', { before: `(?<=[${KANJI}])`, after: `(?=[${KANJI}])` }],
  ['一人ひとり', '一人一人 ひとりひとり ひとり一人'],
  ['ひとり', '一人 独り', { after: '(?=暮らし|親)' }],
  ['よい', '良い', ALONE],
  ['かけ', '掛け', { before: '(?<=呼び|心|手)' }],
  ['づ', '付', { before: '(?<=名|近|気|義務|関連|方向)', after: '(?=[けいくきか])' }],
];

/** 「公用文における漢字使用等について」: adverbs, conjunctions and auxiliary words, some of them to be in 漢字, some in kana. */
const KANA_WORDS: readonly Line[] = [
  ['さらに', '更に', ALONE],
  ['さらなる', '更なる', ALONE],
  ['すべて', '全て 総て'],
  ['さまざま', '様々'],
  ['および', '及び'],
  ['ならびに', '並びに'],
  ['または', '又は'],
  ['もしくは', '若しくは'],
  ['だれ', '誰'],
  ['ともに', '共に', ALONE],
  ['わが国', '我が国'],
  ['ただし', '但し'],
  ['したがって', '従って'],
  ['ないし', '乃至'],
  ['すでに', '既に'],
  ['つねに', '常に', ALONE],
  ['とくに', '特に', ALONE],
  ['たがいに', '互いに'],
  ['たとえば', '例えば'],
  ['きわめて', '極めて', { before: '(?<!見)' }],
  ['かならず', '必ず'],
  ['ふたたび', '再び'],
  ['もっとも', '最も'],
  ['はじめて', '初めて'],
  ['ただちに', '直ちに'],
  ['たえず', '絶えず'],
  ['すこし', '少し', ALONE],
  ['まったく', '全く', ALONE],
  ['ついで', '次いで', { before: '(?<!相)' }],
  ['もっぱら', '専ら'],
  ['おおむね', '概ね'],
  ['あらかじめ', '予め'],
  ['いまだ', '未だ'],
  ['かつ', '且つ'],
  ['なお', '尚', { ...ALONE, after: '(?=、)' }],
  ['また', '又', { after: '(?=、)' }],
  ['すなわち', '即ち'],
  ['ぜひ', '是非'],
  ['ますます', '益々'],
  ['ほとんど', '殆ど'],
  ['いずれ', '何れ'],
  ['まで', '迄'],
  ['でき', '出来', { after: '(?![年月週春秋夏冬度場館客庁])' }],
  ['くださ', '下さ', { after: '(?=[いるっ])' }],
  ['いただ', '頂', { ...ALONE, after: '(?=[かきくけいっ])' }],
  ['いた', '致', { ...ALONE, after: '(?=[さしす])' }],
  ['ない', '無い'],
  ['あた', '当た', { before: '(?<=に)', after: '(?=[っりる])' }],
  ['わた', '渡 亘', { before: '(?<=に)', after: '(?=[っりる])' }],
  ['取れ', 'とれ', { before: '(?<=[のがを])', after: '(?=[たてるな])' }],
  ['取', 'と', { before: '(?<=を)', after: '(?=[りるっ])' }],
  ['ため', '為', { before: '(?<=[のるたい])', after: '(?=[、にの])' }],
  ['こと', '事', { before: '(?<=[るたい])', after: '(?=[がをはにでもと、。])' }],
  ['とき', '時', { before: '(?<=[るたい])', after: '(?=[はにも、])' }],
  ['なか', '中', { before: '(?<=[るたい])', after: '(?=[で、])' }],
  ['ほか', '他', { before: '(?<=の|、|。|^)', after: `(?![${KANJI}])` }],
  ['ごと', '毎', { before: `(?<=[${KANJI}るた])`, after: '(?=[にの、])' }],
  ['通り', 'とおり'],
  ['通り', 'どおり', { before: `(?<=[${KANJI}])` }],
  ['たち', '達', { before: '(?<=ども|[供人者民童])', after: `(?![${KANJI}])` }],
];

/** 「送り仮名の付け方」: kana that may be left out or added (許容), and verbs that are written in kana as well. */
const VERBS: readonly Line[] = [
  ['行い', '行ない'],
  ['行', 'おこな', { after: '(?=[わいうえおっ])' }],
  ['進', 'すす', { before: '(?<=を)', after: '(?=[まみむめも])' }],
  ['行う', '行なう'],
  ['行え', '行なえ'],
  ['行っ', '行なっ'],
  ['引続', '引き続'],
  ['繰返', '繰り返'],
  ['変わ', '変', { ...ALONE, after: '(?=[らりるれろっ])' }],
  ['終わ', '終', { ...ALONE, after: '(?=[らりるれろっ])' }],
  ['当た', '当', { ...ALONE, after: '(?=[らりるっ])' }],
  ['落と', '落', { ...ALONE, after: '(?=[さしすせ])' }],
  ['起こ', '起', { ...ALONE, after: '(?=[らりるっ])' }],
  ['生ま', '生', { ...ALONE, after: '(?=れ)' }],
  ['表', '表わ', { ...ALONE, after: '(?=[さしすせ])' }],
  ['現れ', '現われ'],
  ['聞こ', '聞', { ...ALONE, after: '(?=え)' }],
  ['向か', '向', { before: '(?<=に)', after: '(?=って)' }],
  ['わか', '分か', { ...ALONE, after: '(?=[らりるっち])' }],
  ['目指', 'めざ', { before: '(?<=[をに])', after: '(?=[しすせ])' }],
  ['関わ', 'かかわ 係わ', { before: '(?<=[にと])', after: '(?=[らりるっ])' }],
  ['基づ', 'もとづ', { after: '(?=[かきくい])' }],
  ['育', 'はぐく', { before: '(?<=を)', after: '(?=[まみむめん])' }],
  ['見直', '見なお', { after: '(?=[さしす])' }],
];

/** Nouns whose kana may be left out, beside those of two verbs. */
const NOUNS: readonly Line[] = [
  ['手続', '手続き'],
  ['買物', '買い物'],
  ['空', '空き', { after: '(?=家|店舗|地)' }],
  ['担手', '担い手'],
  ['仕組', '仕組み しくみ'],
  ['枠組', '枠組み'],
  ['手引', '手引き'],
  ['届出', '届け出'],
  ['支払', '支払い'],
  ['取引', '取り引き 取引き'],
  ['取締り', '取り締まり 取締まり'],
  ['見込', '見込み'],
  ['建物', '建て物'],
  ['入口', '入り口'],
];

export const spelledWords: readonly SpelledWord[] = [
  ...compoundWords.flatMap(compound),
  ...IN_KANA.flatMap(inKana),
  ...[...NOUNS, ...WORDS, ...KANA_WORDS, ...VERBS].map(ofLine),
].filter(({ forms }) => forms.length > 0);
