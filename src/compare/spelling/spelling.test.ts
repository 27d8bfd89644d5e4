import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readOutline } from '#plan';
import { compareEditions } from '../compare-editions.ts';
import { comparisonUnits } from '../units/comparison-units.ts';
import { foldSpelling } from './spelling.ts';
import { spelledWords } from './spelling-words.ts';

/** `type` of the one row of two texts that face each other. */
function kindOf(old: string, next: string): string {
  const unitsOf = (text: string, side: string) => comparisonUnits(readOutline(text, side).units, side);
  const sides = [
    { title: '', units: unitsOf(old, 'o') },
    { title: '', units: unitsOf(next, 'n') },
  ] as const;
  return compareEditions(...sides)
    .comparison.rows.map(({ type }) => type)
    .join();
}

const SPELLINGS = [
  ['窓口への申し込みを受け付けます。', '窓口への申込みを受付けます。'],
  ['引きこもりの相談を受けます。', 'ひきこもりの相談を受けます。'],
  ['申し込みは郵送でもできます。', '申込は郵送でも出来ます。'],
  ['市民一人ひとりの取組を進めます。', '市民ひとり一人の取組をすすめます。'],
  ['点検を行いました。', '点検をおこないました。'],
  ['浸水面積は12.4km²です。', '浸水面積は12.4km2です。'],
  ['図書の貸し出しを行います。', '図書の貸出しを行います。'],
  ['図書を貸し出します。', '図書を貸出します。'],
  ['施策の組み合わせを考えます。', '施策の組合せを考えます。'],
  ['関係課と打ち合わせを重ねます。', '関係課と打合せを重ねます。'],
  ['均衡のとれた町を目指します。', '均衡の取れた町をめざします。'],
  ['実施にあたっては、県と協議します。', '実施に当たっては、県と協議します。'],
  ['本市をとりまく状況を調べます。', '本市を取り巻く状況を調べます。'],
  ['引き続き支援します。', '引続き支援します。'],
  ['防災に取り組みます。', '防災に取組みます。'],
  ['地区ごとに話し合います。', '地区毎に話合います。'],
  ['早めにお知らせください。', '早めにお知らせ下さい。'],
  ['次のとおり定めます。', '次の通り定めます。'],
  ['計画どおりに進めます。', '計画通りに進めます。'],
  ['このほか、新たな窓口を設けます。', 'この他、新たな窓口を設けます。'],
  ['例えば、夜間の講座を開きます。', 'たとえば、夜間の講座を開きます。'],
  ['特に若い世代を支えます。', 'とくに若い世代を支えます。'],
  ['必ず点検することとします。', 'かならず点検する事とします。'],
  ['子どもたちの声を聞きます。', '子供達の声を聞きます。'],
  ['施設の位置付けを改めます。', '施設の位置づけを改めます。'],
  ['事業者に働き掛けます。', '事業者に働きかけます。'],
  ['調査に基づき、事業に関わる人を増やします。', '調査にもとづき、事業にかかわる人を増やします。'],
  ['期間が終わる年に行う。', '期間が終る年に行なう。'],
  ['届け出や手続きを減らします。', '届出や手続を減らします。'],
  ['事業費は1000万円です。', '事業費は1,000万円です。'],
  ['希望ケ丘の道を直します。', '希望ヶ丘の道を直します。'],
  ['道具は自由に活かせます。', '道具は自由に生かせます。'],
] as const;

for (const [old, next] of SPELLINGS)
  test(`${old} → ${next} is 表記統一`, () => assert.equal(kindOf(old, next), 'orthographic'));

test('a heading in another spelling keeps its name: 表記統一, no 名称変更', () => {
  assert.equal(kindOf('# １ 申し込みの組み合わせ', '# １ 申込みの組合せ'), 'orthographic');
  assert.equal(kindOf('# １ 暮らしをとりまく安全', '# １ 暮らしを取り巻く安全'), 'orthographic');
});

/** Words that look alike and are others, or that an office may want to tell apart. */
const OTHERS = [
  ['制度を変えます。', '制度を帰ります。'],
  ['事業を行った。', '事業をいった。'],
  ['坂を上る。', '坂を上がる。'],
  ['道が分かれる。', '道が別れる。'],
  ['町を作る。', '町を造る。'],
  ['道を直す。', '道を治す。'],
  ['人の流れ', 'ひとの流れ'],
  ['この方が来ます。', 'このほうが来ます。'],
  ['煙が立ち上る。', '煙が立ち上げる。'],
  ['農業の組合を支えます。', '農業の組み合わせを支えます。'],
  ['学校等を支援します。', '学校などを支援します。'],
  ['集落すべてを調べます。', '集落とすべてを調べます。'],
  ['減少した人口', '減すくなくした人口'],
  ['支援し実施します。', '支援実施します。'],
  ['生き物を守ります。', '生物を守ります。'],
  ['率先して行う。', '率先していう。'],
  ['温度を計る。', '温度を図る。'],
  ['期待に応える。', '期待に答える。'],
  ['市に務める。', '市に努める。'],
  ['物価が下る。', '物価が下がる。'],
  ['手を上げる。', '手を挙げる。'],
  ['部分から直す。', '部わから直す。'],
  ['品種を改良いたします。', '品種を改よいたします。'],
  ['支出来年度の計画', '支でき年度の計画'],
  ['個人達成の目標', '個人たち成の目標'],
  ['アメリカ国の人', 'アメリケ国の人'],
  ['変更なる事項', '変さらなる事項'],
  ['作物づくり', '作ものづくり'],
  ['割合は50.0％です。', '割合は50％です。'],
  ['会員は10,000人です。', '会員は1,000人です。'],
] as const;

for (const [old, next] of OTHERS)
  test(`${old} → ${next} is no 表記統一`, () => assert.notEqual(foldSpelling(old), foldSpelling(next)));

/** Words with their readings, chosen for their likeness; no two of different reading may ever be taken for one. */
const READINGS =
  '申し込み:もうしこみ 申込:もうしこみ 申し出:もうしで 申出:もうしで 申し立て:もうしたて 受け入れ:うけいれ 受入:うけいれ 受け付け:うけつけ 受付:うけつけ ' +
  '受け取り:うけとり 組み合わせ:くみあわせ 組合せ:くみあわせ 組合:くみあい 打ち合わせ:うちあわせ 打合せ:うちあわせ 問合せ:といあわせ 引き継ぎ:ひきつぎ 引継:ひきつぎ ' +
  '引き上げ:ひきあげ 引上:ひきあげ 引き上がり:ひきあがり 引き下げ:ひきさげ 取り組み:とりくみ 取組:とりくみ 取り組む:とりくむ 立ち上げ:たちあげ 立ち上がり:たちあがり 立ち上る:たちのぼる ' +
  '立ち上げる:たちあげる 盛り上げる:もりあげる 盛り上がる:もりあがる 盛り上る:もりあがる 切り替え:きりかえ 切替:きりかえ 切り替わり:きりかわり 入れ替え:いれかえ 入れ替わり:いれかわり ' +
  '貸し出し:かしだし 貸出:かしだし 話し合い:はなしあい 話合い:はなしあい 話し相手:はなしあいて 見直し:みなおし 見直す:みなおす 見通し:みとおし 見積り:みつもり 積み立て:つみたて ' +
  '変える:かえる 変わる:かわる 変る:かわる 帰る:かえる 返る:かえる 代わる:かわる 終える:おえる 終わる:おわる 終る:おわる 当てる:あてる 当たる:あたる 当る:あたる ' +
  '落とす:おとす 落す:おとす 落ちる:おちる 起こる:おこる 起る:おこる 起きる:おきる 生きる:いきる 生かす:いかす 活かす:いかす 生まれる:うまれる 生れる:うまれる 生む:うむ ' +
  '上る:のぼる 上がる:あがる 上げる:あげる 下る:くだる 下がる:さがる 下さい:ください 分かる:わかる 分かれる:わかれる 別れる:わかれる 分ける:わける 渡る:わたる 渡す:わたす ' +
  '行う:おこなう 行なう:おこなう 行く:いく 表す:あらわす 表れる:あらわれる 現れる:あらわれる 現われる:あらわれる 聞く:きく 聞こえる:きこえる 聞える:きこえる 向く:むく 向かう:むかう ' +
  '通る:とおる 通う:かよう 通り:とおり 事:こと 時:とき 中:なか 上:うえ 他:ほか 毎:ごと 毎日:まいにち 日毎:ひごと 常に:つねに 非常に:ひじょうに 特に:とくに 独特に:どくとくに ' +
  '少し:すこし 減少し:げんしょうし 次いで:ついで 相次いで:あいついで 極めて:きわめて 見極めて:みきわめて 全く:まったく 全て:すべて 頂く:いただく 頂上:ちょうじょう 致します:いたします 一致します:いっちします ' +
  '空き家:あきや 空家:あきや 空気:くうき 空地:あきち 担い手:にないて 手続き:てつづき 手引き:てびき 建て物:たてもの 建物:たてもの 生き物:いきもの 生物:せいぶつ 出来高:できだか 出来事:できごと ' +
  '子供:こども 障害:しょうがい 障がい:しょうがい 一人暮らし:ひとりぐらし 一人:ひとり 町づくり:まちづくり 街づくり:まちづくり 町:まち 街なか:まちなか 名付け:なづけ 受付け:うけつけ 位置付け:いちづけ 位置づけ:いちづけ ' +
  '作る:つくる 造る:つくる 直す:なおす 治す:なおす 図る:はかる 計る:はかる 関わる:かかわる 係る:かかる 基づく:もとづく 目指す:めざす 育む:はぐくむ 育つ:そだつ 合わせる:あわせる 合う:あう';

const lexicon = READINGS.split(' ').map((entry) => entry.split(':') as [word: string, reading: string]);
const word = fc.constantFrom(...lexicon);
const around = fc.constantFrom('', 'に', 'を', 'の', '、', 'て', 'する', '年', '集落', 'ます。', 'が', 'とき');
const frame = fc.tuple(around, around);

test('no two words of different reading are taken for two spellings of one, whatever stands around them', () => {
  for (const [one, reading] of lexicon)
    for (const [other, otherReading] of lexicon)
      if (reading !== otherReading) assert.notEqual(foldSpelling(one), foldSpelling(other), `${one} ${other}`);
  fc.assert(
    fc.property(word, word, frame, ([one, reading], [other, otherReading], [before, after]) => {
      fc.pre(reading !== otherReading);
      assert.notEqual(foldSpelling(before + one + after), foldSpelling(before + other + after));
    }),
    { numRuns: 20_000 },
  );
});

test('every spelling stands in the list once, so that it has one key', () => {
  const keys = new Map<string, string>();
  for (const { key, forms } of spelledWords)
    for (const form of forms) {
      assert.equal(keys.get(form) ?? key, key, form);
      keys.set(form, key);
    }
});
