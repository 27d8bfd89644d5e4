import assert from 'node:assert/strict';
import { test } from 'node:test';
import { braced } from '../../test/helpers/braced.ts';
import { mark } from './mark.ts';

const CASES = [
  [
    '図１ 人口の推移',
    '図２ 人口の推移',
    '図{１} 人口の推移',
    '図{２} 人口の推移',
    'a blank parts a number from a word',
  ],
  ['表３ 本市の姿', '表４ 本市の姿', '表{３} 本市の姿', '表{４} 本市の姿', 'though the word begins like a unit'],
  ['図１ 人の流れ', '図２ 人の流れ', '図{１} 人の流れ', '図{２} 人の流れ', 'a figure or table counts nothing'],
  [
    'プロジェクト１ 人材の育成',
    'プロジェクト２ 人材の育成',
    'プロジェクト{１} 人材の育成',
    'プロジェクト{２} 人材の育成',
    'a project is numbered',
  ],
  [
    '参加者は 12 人です。',
    '参加者は 15 人です。',
    '参加者は {12 人}です。',
    '参加者は {15 人}です。',
    'a blank before a unit parts nothing',
  ],
  ['職員 3 名増員', '職員 4 名増員', '職員 {3 名}増員', '職員 {4 名}増員', 'be there a word behind the unit'],
  [
    'みなと市長 港 太郎',
    'みなと市長 海 次郎',
    'みなと市長 {港 太郎}',
    'みなと市長 {海 次郎}',
    'a blank parts a title from a name',
  ],
  ['人　口の推移', '人　口と推移', '人　口{の}推移', '人　口{と}推移', 'a blank within a word parts nothing'],
  [
    'コミュニティ センターを守る。',
    'コミュニティセンターを直す。',
    'コミュニティ センターを{守る}。',
    'コミュニティセンターを{直す}。',
    'a blank on one side only is no change',
  ],
  ['担当：企画課', '担当：企画課、財政課', '担当：企画課', '担当：企画課{、財政課}', 'an item behind the last one'],
  ['農林課、商工課', '農林課、商工課、観光課', '農林課、商工課', '農林課、商工課{、観光課}', 'be they two'],
  ['（健康課）', '（健康課、福祉課）', '（健康課）', '（健康課{、福祉課}）', 'or in brackets'],
  [
    '企画課、財政課が担う。',
    '企画課、財政課、税務課が担う。',
    '企画課、財政課が担う。',
    '企画課、財政課{、税務課}が担う。',
    'or in a sentence',
  ],
  [
    '企画課、税務課が担う。',
    '企画課、財政課、税務課が担う。',
    '企画課、税務課が担う。',
    '企画課、{財政課、}税務課が担う。',
    'one between others takes its 、 along',
  ],
  ['道路の整備', '道路の整備、橋りょうの整備', '道路の整備', '道路の整備{、橋りょうの整備}', 'an item of two words'],
  [
    '20歳代の女性',
    '20歳代〜30歳代の女性',
    '20歳代の女性',
    '20歳代{〜30歳代}の女性',
    'the other end of a range begins with its sign',
  ],
  [
    '生産の拡大を推進し、品質を強化します。',
    '生産の拡大を推進します。',
    '生産の拡大を推進{し、品質を強化}します。',
    '生産の拡大を推進します。',
    'a clause is no item of a row',
  ],
  [
    '計画の策定に関すること',
    '計画の策定及び変更に関すること',
    '計画の策定に関すること',
    '計画の策定{及び変更}に関すること',
    '変更に holds no 更に',
  ],
  [
    '市民からの提案',
    '市民及び学生からの提案',
    '市民からの提案',
    '市民{及び学生}からの提案',
    '学生から holds no 生かす',
  ],
  [
    '市民生活から出るごみ',
    '市民生活や事業から出るごみ',
    '市民生活から出るごみ',
    '市民生活{や事業}から出るごみ',
    'nor 生活から 活かす',
  ],
  ['公共に開かれた場', '公共の開かれた場', '公共{に}開かれた場', '公共{の}開かれた場', 'nor 公共に 共に'],
  ['30台設置', '50台設置', '{30台}設置', '{50台}設置', 'a counter with a word behind it'],
  ['5基整備', '6基整備', '{5基}整備', '{6基}整備', 'of any kind'],
  ['12講座開講', '15講座開講', '{12講座}開講', '{15講座}開講', 'or of two 漢字'],
  ['5番目の柱', '6番目の柱', '{5番目}の柱', '{6番目}の柱', 'an ordinal'],
  ['延べ1,200人日', '延べ1,500人日', '延べ{1,200人日}', '延べ{1,500人日}', 'a unit of two'],
  ['70歳代の男性', '80歳代の男性', '{70歳代}の男性', '{80歳代}の男性', 'an age by tens'],
  ['1990年代後半', '2000年代後半', '{1990年代}後半', '{2000年代}後半', 'years by tens'],
  ['５台帳を統合', '６台帳を統合', '{５}台帳を統合', '{６}台帳を統合', 'a word that begins like a counter is none'],
] as const;

for (const [old, next, markedOld, markedNew, what] of CASES) {
  test(`${what}: ${old} → ${next}`, () => {
    const marks = mark(old, next);
    assert.deepEqual([braced(old, marks.old), braced(next, marks.new)], [markedOld, markedNew]);
  });
}
