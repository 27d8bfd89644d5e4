import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { comparedOutlines } from '../../test/helpers/compared-outlines.ts';
import type { ComparisonRow } from './comparison.ts';

type Rows = readonly string[];

function compared(head: string, old: Rows, next: Rows): readonly ComparisonRow[] {
  const table = (rows: Rows): string => [head, head.replaceAll(/[^|]+/gu, '---'), ...rows].join('\n');
  return comparedOutlines([table(old)], [table(next)]).rows;
}

/** `type? new ← old`, the ? for 要確認. */
function told(rows: readonly ComparisonRow[]): readonly string[] {
  return rows.map(
    ({ type, confidence, new: [after], old: [before] }) =>
      `${type}${confidence === 'check' ? '?' : ''} ${after?.text ?? '-'} ← ${before?.text ?? '-'}`,
  );
}

const PROJECTS = '| 事業名 | 項目 | 内容 |';

test('対象 and 方法 of each project face those of the same one, though other projects say the same of theirs', () => {
  const gone = ['| 朝市の支援 | 対象 | 町民 |', '|  | 方法 | 郵便 |'];
  const stays = ['| 花壇の手入れ | 対象 | 児童 |', '|  | 方法 | 窓口 |', '|  | 時期 | 通年 |'];
  const last = ['| 古本の交換 | 対象 | 高齢者 |', '|  | 方法 | 郵便 |'];
  assert.deepEqual(told(compared(PROJECTS, [...gone, ...stays, ...last], [...stays, ...last])), [
    'deleted - ← 朝市の支援 対象 町民',
    'deleted - ← 方法 郵便',
    'same 花壇の手入れ 対象 児童 ← 花壇の手入れ 対象 児童',
    'same 方法 窓口 ← 方法 窓口',
    'same 時期 通年 ← 時期 通年',
    'same 古本の交換 対象 高齢者 ← 古本の交換 対象 高齢者',
    'same 方法 郵便 ← 方法 郵便',
  ]);
});

test('時期 of a project that tells none any more is not the 時期 of one that tells one now', () => {
  const [market, flowers] = [
    ['| 朝市の支援 | 対象 | 町民 |', '|  | 方法 | 場所を無料で貸す |'],
    ['| 花壇の手入れ | 対象 | 自治会 |', '|  | 方法 | 苗と肥料を配る |'],
  ];
  const rows = compared(
    PROJECTS,
    [...market, '|  | 時期 | 毎月第２日曜日 |', ...flowers],
    [...market, ...flowers, '|  | 時期 | ４月と10月 |'],
  );
  assert.deepEqual(
    told(rows).filter((row) => !row.startsWith('same')),
    ['deleted - ← 時期 毎月第２日曜日', 'added 時期 ４月と10月 ← -'],
  );
});

test('where the first row of a project goes, the next one takes its name cell and stays what it was', () => {
  const gone = ['| 体育館の手入れ | 対象 | 町民 |', '|  | 方法 | 窓口 |', '|  | 期間 | 通年 |'];
  assert.deepEqual(told(compared(PROJECTS, gone, ['| 体育館の手入れ | 方法 | 電話 |', '|  | 期間 | 通年 |'])), [
    'deleted - ← 体育館の手入れ 対象 町民',
    'reworded? 体育館の手入れ 方法 電話 ← 方法 窓口',
    'same 期間 通年 ← 期間 通年',
  ]);
});

test('rows of a project that is gone do not face those of one that came behind one that stayed', () => {
  const house = ['| お試し住宅 | 対象 | 移住を考える人 |', '|  | 期間 | ３日から14日まで |', '|  | 担当 | 建築課 |'];
  const bank = ['| 空き家バンク | 対象 | 所有者 |', '|  | 担当 | 建築課 |'];
  const second = ['| 二地域居住 | 対象 | 市外に住む人 |', '|  | 補助 | 交通費の半分 |', '|  | 担当 | 企画課 |'];
  assert.deepEqual(
    compared(PROJECTS, [...house, ...bank], [...bank, ...second]).map(
      ({ type, confidence }) => `${type} ${confidence}`,
    ),
    [...house.map(() => 'deleted sure'), ...bank.map(() => 'same sure'), ...second.map(() => 'added sure')],
  );
});

test('a row to which the name of another project reaches down now came from there', () => {
  const head = '| 事業名 | 内容 | 担当 |';
  const rows = [
    '| 朝市の支援 | 出店の場所を貸す | 商工課 |',
    '|  | 出店する人を募る | 商工課 |',
    '| 花壇の手入れ | 苗を配る | 農政課 |',
    '|  | 水やりの当番を決める | 農政課 |',
  ];
  const renamed = rows.with(1, '| 花壇の手入れ | 出店する人を募る | 商工課 |').with(2, '|  | 苗を配る | 農政課 |');
  const [, moved, stayed] = compared(head, rows, renamed);
  assert.deepEqual(told([moved, stayed] as ComparisonRow[]), [
    'moved 花壇の手入れ 出店する人を募る 商工課 ← 出店する人を募る 商工課',
    'orthographic 苗を配る 農政課 ← 花壇の手入れ 苗を配る 農政課',
  ]);
  assert.deepEqual(moved?.remarks[0], {
    code: 'moved',
    aside: false,
    from: { number: '', path: ['朝市の支援'], shared: 0, former: false },
    count: 1,
  });
});

test('方法 in the place of 時期, of the same project, is 要確認', () => {
  const rows = compared(
    PROJECTS,
    ['| 朝市の支援 | 対象 | 町民 |', '|  | 時期 | 通年 |'],
    ['| 朝市の支援 | 対象 | 町民 |', '|  | 方法 | 郵便 |'],
  );
  const facing = rows.filter(({ new: [after], old: [before] }) => after && before);
  assert.deepEqual(
    facing.map(({ confidence }) => confidence),
    facing.map((_, at) => (at === 0 ? 'sure' : 'check')),
  );
});

const INDICATORS = '| 施策 | 指標 | 現状値（R5） | 目標値（R10） |';
const HEALTH = ['| 健康づくり | 受診率 | 40％ | 50％ |', '|  | 歩数 | 7,000歩 | 8,000歩 |'] as const;
const MUTUAL = ['| 支え合い | 見守りの件数 | 300件 | 400件 |', '|  | 担い手の数 | 20人 | 30人 |'] as const;

test('an indicator that went from one 施策 to another has moved, wherever it stands; one whose 施策 has another name has not', () => {
  const parks = '|  | 体操教室の数 | 12か所 | 15か所 |';
  const rows = compared(INDICATORS, [...HEALTH, parks, ...MUTUAL], [...HEALTH, ...MUTUAL, parks]);
  assert.deepEqual(
    rows.filter(({ type }) => type !== 'same').map(({ type, remarks }) => [type, remarks.map(({ code }) => code)]),
    [['moved', ['moved']]],
  );
  const renamed = MUTUAL.map((row) => row.replace('支え合い', '地域のつながり'));
  assert.deepEqual(
    compared(INDICATORS, [...HEALTH, ...MUTUAL], [...HEALTH, ...renamed]).map(({ type }) => type),
    ['same', 'same', 'reworded', 'same'],
  );
});

test('of an indicator that became another one so did what is a part of it, and what its name reaches down to', () => {
  const lead = (name: string, ...figures: readonly [string, string]): string => `| ${name} | ${figures.join(' | ')} |`;
  const parts = compared(
    '| 指標 | 現状値（R5） | 目標値（R10） |',
    [lead('相談件数', '400件', '500件'), lead('うち外国人', '35件', '45件')],
    [lead('移住者数', '410人', '500人'), lead('うち外国人', '38人', '45人')],
  );
  assert.deepEqual(
    parts.map(({ type }) => type),
    ['replaced', 'replaced'],
  );
  const bySex = compared(
    '| 指標 | 区分 | 現状値（R5） | 目標値（R10） |',
    ['| がん検診受診率 | 男性 | 40％ | 50％ |', '|  | 女性 | 35％ | 45％ |'],
    ['| 特定健診実施率 | 男性 | 41％ | 50％ |', '|  | 女性 | 36％ | 45％ |'],
  );
  assert.deepEqual(
    bySex.map(({ type }) => type),
    ['replaced', 'replaced'],
  );
});

test('the same name below another 施策 with another figure of the same year is 要確認', () => {
  const row = (group: string, figure: string): string => `| ${group} | 参加者数 | ${figure} | 900人 |`;
  const [first] = compared(INDICATORS, [row('健康づくり', '300人')], [row('支え合い', '510人')]);
  assert.equal(first?.confidence, 'check');
  const [same] = compared(INDICATORS, [row('健康づくり', '300人')], [row('支え合い', '300人')]);
  assert.notEqual(same?.confidence, 'check');
});

test('rows that nothing tells apart but their figures face those of the same figures', () => {
  const [, ...blank] = ['| 健診 | 受診率 | 40％ | 50％ |', '|  |  | 35％ | 45％ |', '|  |  | 20％ | 30％ |'];
  const rows = compared(
    INDICATORS,
    ['| 健診 | 受診率 | 40％ | 50％ |', ...blank],
    ['| 健診 | 受診率 | 40％ | 50％ |', ...blank.toReversed()],
  );
  assert.deepEqual(
    rows.map(({ new: [after], old: [before] }) => after?.text === before?.text),
    [true, true, true],
  );
});

const LABELS = ['対象', '方法', '時期', '場所'] as const;

test('property: no row below a project faces a row of another for sure', () => {
  const project = fc.array(fc.constantFrom('町民', '児童', '通年', '窓口', '郵便'), { minLength: 2, maxLength: 4 });
  const names = ['朝市の支援', '花壇の手入れ', '古本の交換', '広場の清掃', '祭りの準備'];
  fc.assert(
    fc.property(fc.array(project, { minLength: 5, maxLength: 5 }), fc.subarray(names), (said, kept) => {
      const rowsOf = (name: string): readonly string[] =>
        (said[names.indexOf(name)] ?? []).map((what, at) => `| ${at === 0 ? name : ''} | ${LABELS[at]} | ${what} |`);
      const owners = (list: readonly string[]): readonly string[] =>
        list.flatMap((name) => rowsOf(name).map(() => name));
      const rows = compared(PROJECTS, names.flatMap(rowsOf), kept.flatMap(rowsOf));
      const [ofOld, ofNew] = [owners(names), owners(kept)];
      for (const {
        new: [after],
        old: [before],
        confidence,
      } of rows) {
        if (!after || !before || confidence === 'check') continue;
        assert.equal(ofNew[Number(after.id.slice(1)) - 1], ofOld[Number(before.id.slice(1)) - 1]);
      }
    }),
  );
});
