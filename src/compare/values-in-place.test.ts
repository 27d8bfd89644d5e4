import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines } from '../../test/helpers/compared-outlines.ts';

/** What each text of the old edition became, and what came; unchanged ones left out. */
function told(old: readonly string[], next: readonly string[]): readonly string[] {
  const { rows } = comparedOutlines(old, next);
  return rows
    .filter(({ type }) => type !== 'same')
    .map(
      (row) => `${row.type}: ${row.old.map((unit) => unit.text).join()} → ${row.new.map((unit) => unit.text).join()}`,
    );
}

test('a grade that changed is that of the same project, though another one has the old grade now', () => {
  assert.deepEqual(
    told(
      ['# 事業１ 消防団', '評価 Ｂ', '# 事業２ 防災訓練', '評価 Ａ'],
      ['# 事業１ 消防団', '評価 Ａ', '# 事業２ 防災訓練', '評価 Ｃ'],
    ),
    ['reworded: 評価 Ｂ → 評価 Ａ', 'reworded: 評価 Ａ → 評価 Ｃ'],
  );
});

test('what is planned for a year stays with its project, though another one reaches the same step', () => {
  assert.deepEqual(
    told(
      ['# 図書館', '令和７年度：設計', '令和８年度：工事', '# 公民館', '令和７年度：検討', '令和８年度：設計'],
      ['# 図書館', '令和７年度：工事', '令和８年度：開館', '# 公民館', '令和７年度：設計', '令和８年度：工事'],
    ),
    [
      'reworded: 令和７年度：設計 → 令和７年度：工事',
      'reworded: 令和８年度：工事 → 令和８年度：開館',
      'reworded: 令和７年度：検討 → 令和７年度：設計',
      'reworded: 令和８年度：設計 → 令和８年度：工事',
    ],
  );
});

test('an item listed again elsewhere stays there when it is no longer in its first place', () => {
  const rows = told(
    ['# 目標１', '- 病児保育の実施', '- 一時預かりの実施', '# 目標２', '- 就職相談', '- 病児保育の実施（再掲）'],
    ['# 目標１', '- 一時預かりの実施', '# 目標２', '- 就職相談', '- 病児保育の実施'],
  );
  assert.match(rows.join('\n'), /^\w+: 病児保育の実施（再掲） → 病児保育の実施$/m);
  assert.match(rows.join('\n'), /^\w+: 病児保育の実施 → $/m);
});

test('an item of many districts that one gave up and another took up has not moved between them', () => {
  const district = (name: string, ...items: readonly string[]): readonly string[] => [
    `# ${name}`,
    '## 主な取組',
    ...items.map((item) => `- ${item}`),
  ];
  const [park, road, house] = ['公園の維持管理', '生活道路の整備', '空き家の活用'];
  assert.deepEqual(
    told(
      [...district('北部', park, road), ...district('中央', road, house), ...district('南部', park, road, house)],
      [...district('北部', road), ...district('中央', park, road, house), ...district('南部', park, road, house)],
    ),
    ['deleted: 公園の維持管理 → ', 'added:  → 公園の維持管理'],
  );
});
