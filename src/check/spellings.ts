/** One word in the spellings that Japanese official writing mixes. */
export interface SpellingGroup {
  readonly spellings: readonly { readonly shown: string; readonly pattern: RegExp }[];
}

/** `spelling=pattern` parts: without a pattern the spelling itself is looked for. */
function group(...spellings: readonly (string | readonly [shown: string, pattern: RegExp])[]): SpellingGroup {
  return {
    spellings: spellings.map((one) =>
      typeof one === 'string' ? { shown: one, pattern: new RegExp(one, 'gmu') } : { shown: one[0], pattern: one[1] },
    ),
  };
}

/** Nouns end before these; the verb 取り組む does not. */
const NOUN = '(?=[をがはのにもとやで、。・」）)]|など|等|から|まで|状況|内容|事例|方針|$)';

/**
 * Words chosen by hand from what the guides to official writing (公用文作成の考え方, 2022; 公用文における漢字使用等について,
 * 2010) give rules for, and from names of groups of people that cities are changing.
 */
export const spellingGroups: readonly SpellingGroup[] = [
  group(
    ['取組', /取組(?!み|む|ん)/gmu],
    ['取組み', /取組み/gmu],
    ['取り組み', new RegExp(`(?<![にへ])取り組み${NOUN}`, 'gmu')],
  ),
  group(
    ['障害者', /障害者(?!総合|自立|手帳|支援|雇用|福祉|差別|基本|虐待|計画|週間|スポーツ|権利|白書)/gmu],
    '障がい者',
    '障碍者',
  ),
  group('障がいのある人', '障がいのある者', '障がいのある方', '障害のある人', '障害のある者', '障害のある方'),
  group('子ども', '子供', ['こども', /こども(?!園|家庭|基本|計画|大綱|まんなか|誰でも|未来)/gmu]),
  group('まちづくり', '街づくり', '町づくり', 'まち作り'),
  group(
    ['生か', /(?<=[をに])生か(?=[しすせさ])/gmu],
    ['活か', /(?<=[をに])活か(?=[しすせさ])/gmu],
    ['いか', /(?<=[をに])いか(?=[しすせさ])/gmu],
  ),
  group(['さらに', /さらに/gmu], ['更に', /更に/gmu]),
  group('さらなる', '更なる'),
  group(['全て', /全て(?=[のがをにはで、])/gmu], ['すべて', /すべて(?=[のがをにはで、])/gmu]),
  group(['様々', /様々(?=[なに])/gmu], ['さまざま', /さまざま(?=[なに])/gmu]),
  group(['誰も', /誰も(?=が|[がの])/gmu], ['だれも', /だれも(?=が|[がの])/gmu]),
  group('一人ひとり', '一人一人', 'ひとりひとり', '１人ひとり', '１人１人'),
  group(['及び', /及び/gmu], ['および', /および/gmu]),
  group(['又は', /又は/gmu], ['または', /または/gmu]),
  group(['並びに', /並びに/gmu], ['ならびに', /ならびに/gmu]),
  group(['概ね', /概ね/gmu], ['おおむね', /おおむね/gmu]),
  group('賑わい', 'にぎわい'),
  group('位置付け', '位置づけ'),
  group('結び付', '結びつ'),
  group(['受入れ', /受入れ/gmu], ['受け入れ', new RegExp(`受け入れ${NOUN}`, 'gmu')]),
  group('引き続き', '引続き'),
  group(['手続', /手続(?!き)/gmu], ['手続き', /手続き/gmu]),
  group('問合せ', '問い合わせ', '問合わせ'),
  group(
    ['か所', /(?<=[\d０-９一二三数])\s?か所/gmu],
    ['カ所', /(?<=[\d０-９一二三数])\s?カ所/gmu],
    ['ヶ所', /(?<=[\d０-９一二三数])\s?ヶ所/gmu],
    ['箇所', /(?<=[\d０-９一二三数])\s?箇所/gmu],
  ),
  group(
    ['か月', /(?<=[\d０-９一二三数])\s?か月/gmu],
    ['カ月', /(?<=[\d０-９一二三数])\s?カ月/gmu],
    ['ヶ月', /(?<=[\d０-９一二三数])\s?ヶ月/gmu],
    ['箇月', /(?<=[\d０-９一二三数])\s?箇月/gmu],
  ),
  group(['行う', /を行[いうえっわ]/gmu], ['行なう', /を行な[いうえっわ]/gmu]),
  group(['できる', /(?<=[がをもはに])でき[るなまた]/gmu], ['出来る', /(?<=[がをもはに])出来[るなまた]/gmu]),
  group(['とともに', /とともに/gmu], ['と共に', /と共に/gmu]),
  group('つなが', ['繋が', /繋が/gmu]),
  group('我が国', 'わが国'),
  group('たとえば', '例えば'),
  group('きめ細かな', 'きめ細やかな'),
  group('分かりやす', 'わかりやす'),
  group('見直し', '見なおし'),
  group('働き掛け', '働きかけ'),
  group('裏付け', '裏づけ'),
  group(['取扱い', /取扱い/gmu], ['取り扱い', new RegExp(`取り扱い${NOUN}`, 'gmu')]),
  group('申込み', '申し込み'),
];
