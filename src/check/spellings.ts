import { okuriganaGroups } from './okurigana.ts';
import type { SpellingGroup } from './spelling-group.ts';

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

/** Names of laws, plans, offices and bodies keep the spelling they were given. */
const OFFICIAL =
  '(?:[^\\n、。「」]{0,40}(?:に関する|ための)(?:法律|条例)|(?:[\\p{Script=Han}\\p{Script=Katakana}ー・等]|(?<=\\p{Script=Han})[きてみりい](?=\\p{Script=Han})){0,16}(?:法|条例|規則|手帳|年金|計画|プラン|ビジョン|白書|週間|会議|審議会|協議会|協会|連合会|連盟|機構|センター|支援区分|雇用率|スポーツ|基金|庁|委員会))';

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
    ['障害者', new RegExp(`障害者(?!${OFFICIAL})`, 'gmu')],
    ['障がい者', new RegExp(`障がい者(?!${OFFICIAL})`, 'gmu')],
    ['障碍者', /障碍者/gmu],
    ['障がいのある人', /障がいのある人/gmu],
    '障がいのある者',
    '障がいのある方',
    '障害のある人',
    '障害のある者',
    '障害のある方',
    '障がい者（児）',
    '障害者（児）',
  ),
  group(
    [
      '障害',
      new RegExp(
        `(?:(?<=身体|知的|精神|発達|視覚|聴覚|重度)障害(?!者|${OFFICIAL})|障害(?=児(?!通所|入所|相談支援|${OFFICIAL})|福祉(?!サービス|${OFFICIAL})|の有無|の特性|理解|がある|のある(?!人|者|方)))`,
        'gmu',
      ),
    ],
    [
      '障がい',
      new RegExp(
        `(?:(?<=身体|知的|精神|発達|視覚|聴覚|重度)障がい(?!者)|障がい(?=児|福祉|の有無|の特性|理解|がある|のある(?!人|者|方)))`,
        'gmu',
      ),
    ],
  ),
  group(
    ['子ども', new RegExp(`(?<!放課後)子ども(?!・子育て支援|食堂|${OFFICIAL})`, 'gmu')],
    ['子供', new RegExp(`子供(?!${OFFICIAL})`, 'gmu')],
    ['こども', new RegExp(`こども(?!園|家庭(?:庁|センター)|大綱|まんなか|誰でも|未来|${OFFICIAL})`, 'gmu')],
  ),
  group('まちづくり', '街づくり', '町づくり', 'まち作り'),
  group('ひとり親', '一人親', '１人親'),
  group(['ひとり暮らし', /ひとり暮らし/gmu], ['一人暮らし', /一人暮らし/gmu], ['独り暮らし', /独り暮らし/gmu]),
  group('まちなか', '街なか', '町なか'),
  group('ものづくり', '物づくり', 'モノづくり'),
  group('人づくり', 'ひとづくり'),
  group(['ごみ', /(?<![\p{Script=Hiragana}])ごみ(?=[のをがはに処収減袋問排])/gmu], ['ゴミ', /ゴミ/gmu]),
  group(
    ['がん', /(?<![\p{Script=Hiragana}\p{Script=Katakana}ー])がん(?=検診|対策|患者|予防|の)/gmu],
    ['ガン', /(?<![\p{Script=Katakana}ー])ガン(?=検診|対策|患者|予防|の)/gmu],
  ),
  group(['空き家', /空き家/gmu], ['空家', /空家(?!等)/gmu], ['空きや', /空きや/gmu]),
  group('空き店舗', '空店舗'),
  group('担い手', '担手'),
  group(['いきいき', /いきいき/gmu], ['生き生き', /生き生き/gmu], ['活き活き', /活き活き/gmu]),
  group(
    ['ふれあい', /ふれあい(?=[をがのはに])/gmu],
    ['触れ合い', /触れ合い(?=[をがのはに])/gmu],
    ['ふれ合い', /ふれ合い(?=[をがのはに])/gmu],
  ),
  group(['支え合い', /支え合い/gmu], ['支えあい', /支えあい/gmu]),
  group(['助け合い', /助け合い/gmu], ['助けあい', /助けあい/gmu]),
  group(['目指す', /目指[しすせ]/gmu], ['めざす', /(?<=[をに])めざ[しすせ]/gmu]),
  group(['関わる', /関わ[りるっ]/gmu], ['かかわる', /(?<=[にと])かかわ[りるっ]/gmu], ['係わる', /係わ[りるっ]/gmu]),
  group(['育む', /育[まみむめん](?=[、。ことれるで])/gmu], ['はぐくむ', /はぐく[まみむめん]/gmu]),
  group('ほとんど', '殆ど'),
  group(['ただし', /(?:^|(?<=。))ただし/gmu], ['但し', /但し/gmu]),
  group(['なお', /(?:^|(?<=。))なお(?=、)/gmu], ['尚', /(?:^|(?<=。))尚(?=、)/gmu]),
  group(['ごと', /(?<=[月年期回度校区])ごと(?=[にの])/gmu], ['毎', /(?<=年度|月|期|校|地区)毎(?=[にの])/gmu]),
  group(['枠組み', /枠組み/gmu], ['枠組', /枠組(?!み)/gmu]),
  group(['仕組み', /仕組み/gmu], ['仕組', /仕組(?!み)/gmu], ['しくみ', /しくみ/gmu]),
  group(['見込み', /見込み(?=[のをがはでと])/gmu], ['見込', /見込(?=[のをがはでと])/gmu]),
  group(['手引', /手引(?!き)(?=[をのがはに」』])/gmu], ['手引き', /手引き/gmu]),
  group(['届出', /届出(?=[をがのはに])/gmu], ['届け出', /届け出(?=[をがのはに])/gmu]),
  group(['買物', /買物/gmu], ['買い物', /買い物/gmu]),
  group(['呼び掛け', /呼び掛け/gmu], ['呼びかけ', /呼びかけ/gmu]),
  group('義務付け', '義務づけ'),
  group('関連付け', '関連づけ'),
  group('近付', '近づ'),
  group(['ウェブ', /ウェブ/gmu], ['ウエブ', /ウエブ/gmu], ['Ｗｅｂ', /Ｗｅｂ|Web|WEB|ＷＥＢ/gmu]),
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
  group('引き続き', '引続き'),
  group(['手続', /手続(?!き)/gmu], ['手続き', /手続き/gmu]),
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
  group(['とともに', /とともに(?=、)/gmu], ['と共に', /と共に(?=、)/gmu]),
  group(['上回', /上回(?=[りるっらわ])/gmu], ['上まわ', /上まわ(?=[りるっら])/gmu]),
  group(['下回', /下回(?=[りるっらわ])/gmu], ['下まわ', /下まわ(?=[りるっら])/gmu]),
  group('つなが', ['繋が', /繋が/gmu]),
  group('我が国', 'わが国'),
  group('たとえば', '例えば'),
  group('きめ細かな', 'きめ細やかな'),
  group('分かりやす', 'わかりやす'),
  group('見直し', '見なおし'),
  group('働き掛け', '働きかけ'),
  group('裏付け', '裏づけ'),
  ...okuriganaGroups,
];
