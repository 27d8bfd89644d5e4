import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutline } from '#plan';
import { compareEditions } from '../compare-editions.ts';
import type { ComparisonRow } from '../comparison.ts';
import { comparisonUnits } from '../units/comparison-units.ts';

interface Printed {
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
  readonly years?: readonly [baseline: string, target: string];
  readonly unit?: string;
}

const NEIGHBOURS = ['| 港の取扱量 | t | 1,200 | 1,300 |', '| 直売所の売上 | 千円 | 5,400 | 6,000 |'] as const;

function unitsOf({ name, baseline, target, years = ['R1', 'R6'], unit = '' }: Printed, side: string) {
  const lines = [
    `| 指標 | 単位 | 基準値（${years[0]}） | 目標値（${years[1]}） |`,
    '|---|---|---|---|',
    NEIGHBOURS[0],
    `| ${name} | ${unit} | ${baseline} | ${target} |`,
    NEIGHBOURS[1],
  ];
  return comparisonUnits(readOutline(`# １ 指標\n\n${lines.join('\n')}`, side).units, side);
}

/** The row of the indicator between its two neighbours. */
function rowOf(old: Printed, next: Printed): ComparisonRow {
  const sides = [
    { title: '', units: unitsOf(old, 'o') },
    { title: '', units: unitsOf(next, 'n') },
  ] as const;
  const row = compareEditions(...sides).comparison.rows.find(({ new: [unit] }) => unit?.id === 'n3');
  assert.ok(row);
  return row;
}

const told = ({ type, flags, confidence, remarks }: ComparisonRow): string =>
  `${[type, ...flags].join(' ')}${confidence === 'check' ? '?' : ''} (${remarks
    .map((remark) => (remark.code === 'unit' ? `${remark.from}→${remark.to}` : remark.code))
    .join()})`;

/** Baselines of other years say nothing of each other: the names alone decide. */
const OTHER_YEARS = { baseline: '23.9', target: '30', years: ['R6', 'R11'] } as const;
const FIRST_YEARS = { baseline: '21.3', target: '25' } as const;

const RENAMED = [
  ['移住相談の件数', '移住相談件数'],
  ['ふるさと納税の寄附件数', 'ふるさと納税の寄附の件数'],
  ['市内に就職した若者の割合', '市内に就職した若者の率'],
  ['若者の市内就職率', '若年者の市内就職率'],
  ['図書館の来館者数', '図書館の来館人数'],
  ['子ども食堂の箇所数', 'こども食堂の数'],
  ['延べ宿泊者数', '宿泊者延べ数'],
  ['待機児童の数', '待機児童数'],
  ['空き家バンクの登録件数', '空き家バンク登録数'],
  ['地域防災訓練の参加者数', '地域防災訓練への参加者数'],
  ['市民活動に参加している市民の割合', '市民活動に参加した市民の割合'],
  ['起業支援による創業者数（累計）', '起業支援による創業者の数（累計）'],
  ['出生数（R2～R6の累計）', '出生数（R7～R11の累計）'],
  ['令和元年度の観光入込客数', '令和６年度の観光入込客数'],
  ['公共交通が便利だと思う市民の割合', '公共交通が便利と思う市民の割合'],
  ['有害鳥獣の捕獲頭数', '有害鳥獣捕獲頭数'],
  ['ごみの排出量', 'ごみ排出量'],
  ['合計特殊出生率', '合計特殊出生率（人口動態統計）'],
  ['認知症サポーター数', '認知症サポーターの養成者数'],
] as const;

const REPLACED = [
  ['喫煙率（男性）', '喫煙率（女性）'],
  ['胃がん検診受診率', '肺がん検診受診率'],
  ['小学生の朝食摂取率', '中学生の朝食摂取率'],
  ['転入者数', '転出者数'],
  ['男性の育児休業取得率', '女性の育児休業取得率'],
  ['新規就農者数', '認定農業者数'],
  ['外国人宿泊者数', '日本人宿泊者数'],
  ['相談件数', '相談の満足度'],
  ['健康講座の参加者数', '健康講座の参加率'],
  ['道路の改良延長', '道路の改良率'],
  ['市営バスの利用者数', 'コミュニティバスの利用者数'],
  ['保育所の入所児童数', '学童保育の入所児童数'],
  ['観光客の入込数', '観光客の消費額'],
  ['可燃ごみの量', '不燃ごみの量'],
  ['要介護認定者数', '要支援認定者数'],
  ['河川の水質基準達成率', '大気の環境基準達成率'],
  ['市ホームページの閲覧数', '市公式ＳＮＳの登録者数'],
  ['自主防災組織の数', '自主防災組織の訓練実施率'],
  ['民間企業の障害者雇用率', '市役所の障害者雇用率'],
  ['商店街の空き店舗数', '商店街の空き店舗率'],
  ['水道の有収率', '下水道の普及率'],
  ['父親の家事時間', '母親の家事時間'],
  ['出生数', '死亡数'],
  ['特定健診の受診率', '特定保健指導の実施率'],
  ['審議会の女性委員の割合', '管理職の女性職員の割合'],
] as const;

const DOUBTFUL = [
  ['健診の受診率', '特定健診の受診率'],
  ['観光客数', '外国人観光客数'],
  ['移住者数', '子育て世帯の移住者数'],
  ['未成年者の喫煙率', '20歳未満の者の喫煙率'],
  ['高齢者の就業率', '65歳以上の者の就業率'],
  ['40～74歳の健診受診率', '40～64歳の健診受診率'],
  ['スポーツ実施率', '週１回以上のスポーツ実施率'],
  ['市民の読書率', '読書率'],
  ['企業誘致件数', '企業誘致件数（製造業）'],
  ['講座の実施回数', '講座の開催回数'],
  ['保育所の待機児童数', '認定こども園の待機児童数'],
  ['自治会加入率', '町内会加入率'],
  ['創業支援件数', '起業支援件数'],
  ['就業者一人当たりの所得', '市民一人当たりの所得'],
  ['住みやすいと感じる市民の割合', '住み続けたいと感じる市民の割合'],
  ['ボランティアの登録者数', 'ボランティアの活動者数'],
] as const;

for (const [old, next] of RENAMED)
  test(`${old} → ${next} is the same indicator`, () => {
    const row = rowOf({ name: old, ...FIRST_YEARS }, { name: next, ...OTHER_YEARS });
    assert.notEqual(row.type, 'replaced');
  });

for (const [old, next] of REPLACED)
  test(`${old} → ${next} is 指標変更, or a person is asked to look`, () => {
    const row = rowOf({ name: old, ...FIRST_YEARS }, { name: next, ...OTHER_YEARS });
    assert.ok(row.type === 'replaced' || row.type === 'added' || row.confidence === 'check', told(row));
  });

for (const [old, next] of DOUBTFUL)
  test(`${old} → ${next} may be another indicator: 要確認`, () => {
    const row = rowOf({ name: old, ...FIRST_YEARS }, { name: next, ...OTHER_YEARS });
    assert.ok(row.type === 'added' || row.confidence === 'check', told(row));
  });

test('喫煙率 of men and of women are two indicators, and their figures are not compared as those of one', () => {
  const [men, women] = ['喫煙率（男性）', '喫煙率（女性）'];
  const silent = rowOf({ name: men, ...FIRST_YEARS }, { name: women, ...OTHER_YEARS });
  assert.equal(told(silent), 'replaced? (replaced)');
  const spoken = rowOf({ name: men, baseline: '30.1', target: '25' }, { name: women, baseline: '8.3', target: '5' });
  assert.equal(told(spoken), 'replaced (replaced)');
});

test('a term of law that changed is a renaming where the figures of the same year are the same', () => {
  const [old, next] = ['未成年者の喫煙率', '20歳未満の者の喫煙率'];
  const figures = { baseline: '2.3', target: '0' };
  assert.match(told(rowOf({ name: old, ...figures }, { name: next, ...figures })), /^reworded \(/);
  assert.match(told(rowOf({ name: old, ...figures }, { name: next, ...figures, target: '1' })), /^replaced\? \(/);
});

test('a word added to the name is a renaming where the figures of the same year say so, and 要確認 else', () => {
  const [old, next] = ['健診の受診率', '特定健診の受診率'];
  const baseline = { name: old, baseline: '36.4', target: '45' };
  assert.match(told(rowOf(baseline, { name: next, baseline: '36.4', target: '60' })), /^reworded figure \(/);
  assert.match(told(rowOf(baseline, { name: next, ...OTHER_YEARS })), /^reworded figure\? \(/);
  assert.match(told(rowOf(baseline, { name: next, baseline: '31.0', target: '60' })), /^replaced\? \(/);
});

const UNITS = [
  ['12人', '20人', '8区画', '10区画', 'replaced (replaced,人→区画)', 'people and plots are two indicators'],
  ['12件', '20件', '12回', '20回', 'replaced (replaced,件→回)', 'so are 件 and 回, whatever the figures'],
  ['20人', '30人', '20％', '30％', 'replaced (replaced,人→％)', 'and a number and a share'],
  ['12ha', '15ha', '120,000㎡', '150,000㎡', 'reworded (ha→㎡)', 'the same area in another unit is 単位変更'],
  ['12ha', '15ha', '120,000㎡', '160,000㎡', 'reworded figure (ha→㎡)', 'of which a figure may differ'],
  ['5億円', '6億円', '500百万円', '600百万円', 'reworded (億円→百万円)', 'the same sum in another unit is 単位変更'],
  ['1.2千人', '2千人', '1,200人', '2,000人', 'reworded (千人→人)', 'so is the same number of people'],
  ['12人', '20人', '12名', '20名', 'reworded (人→名)', 'and 人 made 名'],
  ['12', '20', '12人', '20人', 'reworded figure ()', 'a unit that was not written before is no other unit'],
] as const;

for (const [baseline, target, newBaseline, newTarget, expected, what] of UNITS)
  test(`a unit written beside the figures, ${baseline} → ${newBaseline}: ${what}`, () => {
    const row = rowOf(
      { name: '農園の利用', baseline, target },
      { name: '農園の利用', baseline: newBaseline, target: newTarget },
    );
    assert.equal(told(row), expected);
  });

test('…数 made …割合 is 指標変更, with the unit in the cells, in a column or in the name', () => {
  const figures = { baseline: '20', target: '30' };
  const inCells = [
    { baseline: '20人', target: '30人' },
    { baseline: '20％', target: '30％' },
  ] as const;
  const [count, share] = ['担い手の数', '担い手の割合'];
  for (const [old, next] of [
    [
      { name: count, ...inCells[0] },
      { name: share, ...inCells[1] },
    ],
    [
      { name: count, ...figures, unit: '人' },
      { name: share, ...figures, unit: '％' },
    ],
    [
      { name: `${count}（人）`, ...figures },
      { name: `${share}（％）`, ...figures },
    ],
  ] as const)
    assert.equal(told(rowOf(old, next)), 'replaced (replaced,人→％)');
});

test('a unit of the same quantity in the column of units or in the name is 単位変更, no 指標変更', () => {
  const [hectares, metres] = [
    { baseline: '12', target: '15' },
    { baseline: '120,000', target: '150,000' },
  ] as const;
  for (const [old, next] of [
    [
      { name: '緑地の面積', ...hectares, unit: 'ha' },
      { name: '緑地の面積', ...metres, unit: '㎡' },
    ],
    [
      { name: '緑地の面積（ha）', ...hectares },
      { name: '緑地の面積（㎡）', ...metres },
    ],
  ] as const)
    assert.equal(told(rowOf(old, next)), 'reworded (ha→㎡)');
});
