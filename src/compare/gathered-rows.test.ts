import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines, outlineEdition } from '../../test/helpers/compared-outlines.ts';
import { unitName } from './table/unit-name.ts';

/** Each row as `type new ← old (remarks)`, marks in 【】. */
function told(old: string, next: string): readonly string[] {
  const { rows } = comparedOutlines([old], [next]);
  const marked = ([unit]: (typeof rows)[number]['new']): string => {
    if (!unit) return '-';
    let [text, from] = ['', 0];
    for (const [start, end] of unit.marks) {
      text += `${unit.text.slice(from, start)}【${unit.text.slice(start, end)}】`;
      from = end;
    }
    return text + unit.text.slice(from);
  };
  return rows.map(
    (row) => `${row.type} ${marked(row.new)} ← ${marked(row.old)} (${row.remarks.map(({ code }) => code).join()})`,
  );
}

const table = (head: string, ...rows: readonly string[]): string =>
  [head, `|${'---|'.repeat(head.split('|').length - 2)}`, ...rows].join('\n');

test('an indicator faces itself, whatever 施策 gathers its row', () => {
  const head = '| 施策 | 指標 | 現状値（R1） | 目標値（R6） |';
  assert.deepEqual(
    told(
      table(
        head,
        '| 施策１ | 登録率 | 20％ | 25％ |',
        '| 施策１ | 貸出冊数 | 900冊 | 990冊 |',
        '| 施策２ | 行事の回数 | 12回 | 15回 |',
      ),
      table(
        head,
        '| 施策１ | 貸出冊数 | 900冊 | 990冊 |',
        '| 施策２ | 登録率 | 20％ | 30％ |',
        '| 施策２ | 行事の回数 | 12回 | 15回 |',
      ),
    ),
    [
      'same 施策１ 貸出冊数 900冊 990冊 ← 施策１ 貸出冊数 900冊 990冊 ()',
      'moved 【施策２】 登録率 20％【 30％】 ← 【施策１】 登録率 20％【 25％】 (moved)',
      'same 施策２ 行事の回数 12回 15回 ← 施策２ 行事の回数 12回 15回 ()',
    ],
  );
});

test('a cell of a 施策 that reaches down to the rows below is no change of words', () => {
  const head = '| 施策 | 指標 | 目標値（R6） |';
  assert.deepEqual(
    told(
      table(head, '| 図書館 | 登録率 | 25％ |', '| 図書館 | 貸出冊数 | 990冊 |'),
      table(head, '| 図書館 | 登録率 | 25％ |', '|  | 貸出冊数 | 990冊 |'),
    ),
    [
      'same 図書館 登録率 25％ ← 図書館 登録率 25％ ()',
      'orthographic 貸出冊数 990冊 ← 【図書館 】貸出冊数 990冊 (orthographic)',
    ],
  );
});

test('columns of 施策 and of units that came are told of the table, and indicators stay what they were', () => {
  assert.deepEqual(
    told(
      table('| 指標 | 目標値（R6） |', '| 登録率 | 25％ |', '| 貸出冊数 | 990冊 |'),
      table('| 施策 | 指標 | 単位 | 目標値（R6） |', '| 図書館 | 登録率 | ％ | 25 |', '|  | 貸出冊数 | 冊 | 990 |'),
    ),
    [
      'reworded 【図書館 】登録率【〔％〕 25】 ← 登録率【 25％】 (columns)',
      'reworded 貸出冊数【〔冊〕 990】 ← 貸出冊数【 990冊】 ()',
    ],
  );
});

test('indicators of one name are told apart by 施策, by 性別, and by the row that they are a part of', () => {
  const apart = (head: string, ...rows: readonly string[]): readonly string[] =>
    told(table(head, ...rows), table(head, ...rows.slice(2), ...rows.slice(0, 2)).replaceAll('0％', '1％')).map((row) =>
      row.replaceAll(/【 [^】]*】/gu, '').replace(/ \(.*/u, ''),
    );
  for (const [head, ...names] of [
    ['| 施策 | 指標 | 現状値 |', '図書館 | 参加者の割合', ' | 登録率', '公民館 | 参加者の割合', ' | 利用率'],
    ['| 指標 | 性別 | 現状値 |', '喫煙率 | 男性', '飲酒率 | 男性', '喫煙率 | 女性', '飲酒率 | 女性'],
    ['| 指標 | 性別 | 現状値 |', '喫煙率 | 男性', ' | 女性', '飲酒率 | 男性', ' | 女性'],
    ['| 指標 | 現状値 |', '入込客の満足度', 'うち外国人', '宿泊者の満足度', 'うち外国人'],
  ] as const) {
    const rows = apart(head, ...names.map((name, at) => `| ${name} | ${at + 2}0％ |`));
    for (const row of rows) {
      const [, next, old] = /^\w+ (.*) ← (.*)$/u.exec(row) ?? [];
      assert.equal(next, old, row);
    }
    assert.equal(rows.length, 4);
  }
});

test('a row is called by its indicator, whatever stands before that; a ranked one by its answer', () => {
  const names = (lines: string): readonly string[] => outlineEdition([lines], 'n').units.map(unitName);
  assert.deepEqual(names(table('| No. | 施策 | 指標 | 目標値（R6） |', '| 1 | 図書館 | 登録率 | 25％ |')), ['登録率']);
  assert.deepEqual(names(table('| 順位 | 回答 |', '| 1 | 新刊をそろえる |')), ['新刊をそろえる']);
});

test('days and years are figures where a table of indicators is looked for; 目標 before the indicators gathers them', () => {
  const old = table(
    '| 目標 | 指標 | 現状値 | 目標値 |',
    '| 働く | 休暇の日数 | 9日 | 12日 |',
    '|  | 勤続年数 | 9.1年 | 12年 |',
  );
  const next = table(
    '| 目標 | 指標 | 現状値 | 目標値 |',
    '| 働く | 勤続年数 | 9.6年 | 12年 |',
    '|  | 休暇の日数 | 11日 | 12日 |',
  );
  assert.deepEqual(
    told(old, next).map((row) =>
      row.replaceAll(/[【】]/gu, '').replace(/^(\w+) (?:働く )?(\S+).* ← (?:働く )?(\S+).*$/u, '$1 $2 ← $3'),
    ),
    ['moved 勤続年数 ← 勤続年数', 'reworded 休暇の日数 ← 休暇の日数'],
  );
});
