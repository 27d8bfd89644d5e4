import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { testMarks } from '../../../test/helpers/mark-cases.ts';
import { foldForCompare } from '#kernel';
import { mark } from './mark.ts';
import type { Span } from './printed-spans.ts';

const CASES = [
  [
    '市民の意見を聴きます。',
    '市民の意見を聴かなければなりません。',
    '市民の意見を{聴きます}。',
    '市民の意見を{聴かなければなりません}。',
    'a verb in another form is marked from its stem on',
  ],
  [
    '計画を見直さない。',
    '計画を見直す。',
    '計画を{見直さない}。',
    '計画を{見直す}。',
    'a stem goes with what follows it',
  ],
  [
    '入場を制限します。',
    '入場を制限しません。',
    '入場を制限し{ます}。',
    '入場を制限し{ません}。',
    'ます and ません are words',
  ],
  [
    '責任者を選任するよう努めなければならない。',
    '責任者を選任しなければならない。',
    '責任者を選任{するよう努め}なければならない。',
    '責任者を選任{し}なければならない。',
    'so is なければ',
  ],
  ['市民の参加。', '市民に参加。', '市民{の}参加。', '市民{に}参加。', 'a particle is marked without its noun'],
  [
    '増減は－1.5％です。',
    '増減は1.5％です。',
    '増減は{－1.5％}です。',
    '増減は{1.5％}です。',
    'a minus goes with its figure',
  ],
  ['増減は▲1.5％です。', '増減は▲2.5％です。', '増減は{▲1.5％}です。', '増減は{▲2.5％}です。', 'so does a ▲'],
  ['窓口は5か所です。', '窓口は6ヶ所です。', '窓口は{5か所}です。', '窓口は{6ヶ所}です。', 'a unit in any spelling'],
  ['港を整備します。', '港を再整備します。', '港を整備します。', '港を{再}整備します。', 'a word that came'],
  [
    '会員17人で始めます。',
    '会員18人で始めます。',
    '会員{17人}で始めます。',
    '会員{18人}で始めます。',
    'a number goes with its unit',
  ],
  [
    '１億２千万円を投じる。',
    '１億５千万円を投じる。',
    '{１億２千万円}を投じる。',
    '{１億５千万円}を投じる。',
    'an amount is one number',
  ],
  ['震度５強の地震', '震度５弱の地震', '震度{５強}の地震', '震度{５弱}の地震', 'a degree goes with its half'],
  [
    '毛布20枚以上を積む。',
    '毛布30枚以上を積む。',
    '毛布{20枚}以上を積む。',
    '毛布{30枚}以上を積む。',
    'a counter goes with its number',
  ],
  [
    '延長３キロメートルの道',
    '延長５キロメートルの道',
    '延長{３キロメートル}の道',
    '延長{５キロメートル}の道',
    'a unit spelled out',
  ],
  ['水位が2.5mを超えた', '水位が3.0mを超えた', '水位が{2.5m}を超えた', '水位が{3.0m}を超えた', 'a unit in letters'],
  [
    '受診率は胃がん26.0％、肺がん23.7％でした。',
    '受診率は胃がん27.1％、肺がん25.0％でした。',
    '受診率は胃がん{26.0％}、肺がん{23.7％}でした。',
    '受診率は胃がん{27.1％}、肺がん{25.0％}でした。',
    'words between two figures that changed stay',
  ],
  [
    '定員を10人から20人に増やす。',
    '定員を15人から25人に増やす。',
    '定員を{10人から20人}に増やす。',
    '定員を{15人から25人}に増やす。',
    'but から between them does not make two marks',
  ],
  [
    '令和５年度は120人、令和６年度は150人です。',
    '令和６年度は125人、令和７年度は160人です。',
    '{令和５年度は120人、令和６年度は150人}です。',
    '{令和６年度は125人、令和７年度は160人}です。',
    'figures of the same sentence face each other in their order',
  ],
  [
    '年間〇〇人の参加を目指す。',
    '年間120人の参加を目指す。',
    '年間{〇〇人}の参加を目指す。',
    '年間{120人}の参加を目指す。',
    'a figure still to come has its unit too',
  ],
  [
    '清らかな水に恵まれた米を売る。',
    '清らかな水で育まれた米を売る。',
    '清らかな水{に恵まれた}米を売る。',
    '清らかな水{で育まれた}米を売る。',
    'a verb in the passive is marked with its ending',
  ],
  [
    '人口は４万5,680人です。',
    '人口は４万8,612人です。',
    '人口は{４万5,680人}です。',
    '人口は{４万8,612人}です。',
    'so is one in 万 with digits behind it',
  ],
  [
    '来場者は約○万人です。',
    '来場者は約12万人です。',
    '来場者は{約○万人}です。',
    '来場者は{約12万人}です。',
    'be it one sign before 万',
  ],
  ['○団体の支援', '○企業の支援', '○{団体}の支援', '○{企業}の支援', 'but ○ before an item is no figure'],
  ['10施設を整備する。', '12施設を整備する。', '{10施設}を整備する。', '{12施設}を整備する。', 'so is 施設 a unit'],
  ['５点検項目', '６点検項目', '{５}点検項目', '{６}点検項目', 'the beginning of a word is no counter'],
  ['５千葉県', '６千葉県', '{５}千葉県', '{６}千葉県', 'nor is it a thousand'],
  ['３トンネル', '４トンネル', '{３}トンネル', '{４}トンネル', 'nor a unit'],
  [
    '平成62年に達します。',
    '令和32（2050）年に達します。',
    '{平成62年}に達します。',
    '{令和32（2050）年}に達します。',
    'a year goes with its era',
  ],
  [
    '取組みを進めます。',
    '取組を進めます。',
    '{取組み}を進めます。',
    '{取組}を進めます。',
    'okurigana go with their word',
  ],
  [
    '整備に合わせ、道を直します。',
    '整備にあわせ、道を直します。',
    '整備に{合わせ}、道を直します。',
    '整備に{あわせ}、道を直します。',
    'a word in another spelling',
  ],
  [
    '相談窓口を立ち上げる。',
    '相談窓口を立上げる。',
    '相談窓口を{立ち上げる}。',
    '相談窓口を{立上げる}。',
    'a compound verb is one word',
  ],
  [
    '街づくりを学ぶ',
    'まちづくりを学ぶ',
    '{街づくり}を学ぶ',
    '{まちづくり}を学ぶ',
    'a word in another spelling is not cut',
  ],
  ['見直しを行なった', '見直しを行った', '見直しを{行なっ}た', '見直しを{行っ}た', 'nor is the stem of a verb'],
  ['特性を活かした町', '特性を生かした町', '特性を{活か}した町', '特性を{生か}した町', 'nor its kanji taken alone'],
  [
    '公式サイトで知らせます。',
    '公式サイトとアプリで知らせます。',
    '公式サイトで知らせます。',
    '公式サイト{とアプリ}で知らせます。',
    'an insertion ends where words do',
  ],
  [
    'キャッシュレス化を進める。',
    'ペーパーレス化を進める。',
    '{キャッシュレス化}を進める。',
    '{ペーパーレス化}を進める。',
    'a katakana word is not cut',
  ],
  [
    'サーバー及びユーザーを管理する。',
    'サーバ及びユーザを管理する。',
    '{サーバー}及び{ユーザー}を管理する。',
    '{サーバ}及び{ユーザ}を管理する。',
    'a katakana word is marked whole where only its last sign went, and what stands between two of them stays',
  ],
  [
    '国及び県並びに市の施策',
    '国および県ならびに市の施策',
    '国{及び}県{並びに}市の施策',
    '国{および}県{ならびに}市の施策',
    'words in another spelling face each other one by one',
  ],
  [
    '公共施設などに置きます。',
    '公共施設や商業施設などに置きます。',
    '公共施設などに置きます。',
    '公共施設{や商業施設}などに置きます。',
    'one more item of a row begins with what joins it',
  ],
  [
    '障害のある人を支えます。',
    '障がいのある人を支えます。',
    '{障害}のある人を支えます。',
    '{障がい}のある人を支えます。',
    'no word of kanji is cut in two',
  ],
  [
    '公用車に低公害車を選びます。',
    '公用車に電気自動車を選びます。',
    '公用車に{低公害車}を選びます。',
    '公用車に{電気自動車}を選びます。',
    'the end of a compound goes with what changed before it',
  ],
  [
    '公共下水道の整備及び点検を行います。',
    '公共下水道の普及及び点検を行います。',
    '公共下水道の{整備}及び点検を行います。',
    '公共下水道の{普及}及び点検を行います。',
    'a conjunction in kanji is no end of a compound',
  ],
  [
    '地区で連携し、港を守ります。【港湾課】',
    '地区で連携します。【水産課】',
    '地区で連携し{、港を守ります。【港湾課】}',
    '地区で連携し{ます。【水産課】}',
    'a bracket goes with what it encloses',
  ],
  [
    '期間は、20日以上とする。',
    '期間は、30日以上とする。ただし、急を要するときは、この限りでない。',
    '期間は、{20日}以上とする。',
    '期間は、{30日}以上とする。{ただし、急を要するときは、この限りでない。}',
    'a sentence that came is marked whole, and the one before it by itself',
  ],
  [
    '避難の指示及び勧告に関すること。',
    '避難の指示に関すること。被災者の支援に関すること。',
    '避難の指示{及び勧告}に関すること。',
    '避難の指示に関すること。{被災者の支援に関すること。}',
    'words of a sentence that stayed are not looked for in one that came',
  ],
  [
    '港を整備します。学校を建てます。',
    '港を再整備します。図書館を建てます。学校を建てます。',
    '港を整備します。学校を建てます。',
    '港を{再}整備します。{図書館を建てます。}学校を建てます。',
    'also between two that stayed',
  ],
  [
    '農業を支援します。漁業を支援します。',
    '農業の支援に努めます。林業を振興します。漁業の支援に努めます。',
    '農業{を支援し}ます。漁業{を支援し}ます。',
    '農業{の支援に努め}ます。{林業を振興します。}漁業{の支援に努め}ます。',
    'though an ending less is kept by that',
  ],
  [
    '窓口を設けます。',
    '窓口を新たに設けます。「相談する。」と書きます。',
    '窓口を設けます。',
    '窓口を{新たに}設けます。{「相談する。」と書きます。}',
    'a sentence within brackets is part of the one around it',
  ],
  ['港の（', '港。町（', '港{の}（', '港{。町}（', 'an equal end that holds no sentence stays'],
  ['住む 働く', '住む 学ぶ 働く', '住む 働く', '住む {学ぶ }働く', 'a blank that came with a word is marked with it'],
  ['ＭＩＣＥの誘致', 'MICEの誘致', 'ＭＩＣＥの誘致', 'MICEの誘致', 'width is no change'],
  ['𠮷の跡地', '𠮸の跡地', '{𠮷}の跡地', '{𠮸}の跡地', 'surrogate pairs stay whole where their first halves are equal'],
  ['葛\u{E0100}の町', '葛の町', '{葛\u{E0100}}の町', '{葛}の町', 'a variation selector stays with its character'],
  ['家族👨‍👩‍👧を支える', '家族👨‍👩‍👦を支える', '家族{👨‍👩‍👧}を支える', '家族{👨‍👩‍👦}を支える', 'a family of joined signs is one sign'],
  ['👍です', '👍🏽です', '{👍}です', '{👍🏽}です', 'a colour of skin belongs to its sign'],
  ['旗🇯🇵の日', '旗🇯🇲の日', '旗{🇯🇵}の日', '旗{🇯🇲}の日', 'a flag is one sign'],
  ['ﾊﾞｽの便', 'ﾊｽの便', '{ﾊﾞｽ}の便', '{ﾊｽ}の便', 'a half-width voicing mark stays with its sign'],
] as const;

testMarks(CASES);

const piece = fc.constantFrom(
  'の',
  '取組',
  'み',
  '、',
  '。',
  '。市は港を守ります。',
  '港を守る',
  '整備',
  '30人',
  '令和5年',
  'ＩＣＴ',
  'GIS',
  '-',
  'ー',
  ' ',
  '\n',
  '㎡',
  'm',
  '𠮷',
  '葛\u{E0100}',
  '\u3099',
  'か',
  'ｶﾞ',
  '①',
  '（',
  '）',
  '\u0301',
  'コミュニティ',
  '👨‍👩‍👧',
  '👩',
  '\u200D',
  '🏽',
  '🇯🇵',
  '🇰',
  '1️⃣',
  'क्षि',
  '\u{E0067}',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const seen = new Intl.Segmenter('ja', { granularity: 'grapheme' });

function pieces(source: string, spans: readonly Span[]): readonly string[] {
  const cuts = [0, ...spans.flat(), source.length];
  return cuts.flatMap((cut, at) => (at % 2 === 0 ? [source.slice(cut, cuts[at + 1])] : []));
}

test('outside the marks both texts fold to the same, and marks rise, do not touch and keep characters whole', () => {
  fc.assert(
    fc.property(text, text, (old, next) => {
      const marks = mark(old, next);
      const rest = (source: string, spans: readonly Span[]): string =>
        pieces(source, spans).map(foldForCompare).join('');
      assert.equal(rest(old, marks.old), rest(next, marks.new));
      for (const [source, spans] of [
        [old, marks.old],
        [next, marks.new],
      ] as const) {
        const whole = new Set([0, source.length, ...Array.from(seen.segment(source), ({ index }) => index)]);
        spans.forEach(([start, end], at) => {
          assert.ok(start < end && start > (spans[at - 1]?.[1] ?? -1) && end <= source.length);
          assert.ok(whole.has(start) && whole.has(end), JSON.stringify([source, start, end]));
        });
      }
    }),
    { numRuns: 3000 },
  );
});

test('with the texts swapped the marks are swapped', () => {
  fc.assert(
    fc.property(text, text, (old, next) => {
      const [there, back] = [mark(old, next), mark(next, old)];
      assert.deepEqual([there.old, there.new, there.kept], [back.new, back.old, back.kept]);
    }),
    { numRuns: 1000 },
  );
});

test('a text that was not changed has no mark', () => {
  fc.assert(fc.property(text, (same) => assert.deepEqual(mark(same, same), { old: [], new: [], kept: 1 })));
});
