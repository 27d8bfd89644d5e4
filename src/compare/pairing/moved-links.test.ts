import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines } from '../../../test/helpers/compared-outlines.ts';

const compared = (old: string, next: string) =>
  comparedOutlines([old], [next]).rows.map((row) => `${row.type} ${(row.new[0] ?? row.old[0])?.text}`);

const TITLED =
  '# 港町計画\n\n計画期間は五年とします。\n\n## 第１章 産業\n\n- 港の岸壁を直します。\n\n## 第２章 教育\n\n- 図書館を建てます。';
const LEVEL = TITLED.replaceAll('## ', '# ');

for (const [what, old, next] of [
  ['below the title in the older edition, beside it in the newer one', TITLED, LEVEL],
  ['beside the title in the older edition, below it in the newer one', LEVEL, TITLED],
  ['below a title that has another name now', TITLED, LEVEL.replace('港町計画', '第二次総合戦略')],
  ['without any title now', TITLED, LEVEL.replace('# 港町計画\n\n計画期間は五年とします。\n\n', '')],
] as const)
  test(`chapters have not moved that stand ${what}`, () => {
    const rows = compared(old, next);
    assert.deepEqual(
      rows.filter((row) => /章|^moved/.test(row)),
      ['same 第１章 産業', 'same 第２章 教育'],
    );
  });

test('chapters that changed their places below a title have moved', () => {
  const [head = '', first = '', second = ''] = TITLED.split(/(?=## )/);
  const turned = [head, second, '\n\n', first].join('');
  assert.equal(compared(TITLED, turned).filter((row) => row.startsWith('moved')).length, 1);
});

test('a section that stayed has not moved for the sake of one that may be another', () => {
  const rows = comparedOutlines(
    ['# 事業', '## 空き家の巡回', '- 期間：通年\n- 担当：農政課', '## 川の清掃', '- 期間：夏季\n- 担当：環境課'],
    ['# 事業', '## 川の清掃', '- 期間：夏季\n- 担当：環境課', '## 茶園の学習', '- 期間：通年\n- 担当：福祉課'],
  ).rows;
  const stayed = rows.find(({ new: [unit] }) => unit?.text === '川の清掃');
  assert.equal(stayed?.type, 'same');
});

test('what left its section and has a clause in common with what came into another is 要確認', () => {
  const fair = '- 若い農家を対象に、見本市への出展により販路の拡大を支えます。';
  const shop = '- 菓子の工房を対象に、通信販売の開設により販路の拡大を支えます。';
  const rows = comparedOutlines(
    ['# 目標', '## （１）農業', `${fair}\n- 農道の舗装を進めます。`, '## （２）商業', '- 街灯を更新します。'],
    ['# 目標', '## （１）農業', '- 農道の舗装を進めます。', '## （２）商業', `- 街灯を更新します。\n${shop}`],
  ).rows;
  const doubts = rows.filter(({ old: [unit], new: [next] }) => (unit ?? next)?.text.includes('販路'));
  assert.ok(doubts.length > 0 && doubts.every(({ confidence }) => confidence === 'check'));
});

test('an indicator that stayed has not moved for the sake of one that may be another', () => {
  const table = (...rows: readonly string[]): string =>
    ['| 指標 | 現状値（R5） | 目標値（R10） |', '|---|---|---|', ...rows].join('\n');
  const kept = '| 満足度（％） | 48 | 60 |';
  const rows = comparedOutlines(
    ['# 福祉', table('| 福祉相談の利用者数（人） | 178 | 300 |', kept)],
    ['# 福祉', table(kept, '| 福祉講座の利用者数（人） | 627 | 700 |')],
  ).rows;
  const stayed = rows.find(({ new: [unit] }) => unit?.text.startsWith('満足度'));
  assert.equal(stayed?.type, 'same');
});

test('what an item holds that was merged into another, or split from one, has not moved', () => {
  const two = '- 見守り\n  - 民生委員の訪問\n  - 配食\n- 集い\n  - サロンの開設';
  const one = '- 見守り・集い\n  - 民生委員の訪問\n  - 配食\n  - サロンの開設';
  const rows = [...compared(two, one), ...compared(one, two)];
  assert.deepEqual(
    rows.filter((row) => row.startsWith('moved')),
    [],
  );
});
