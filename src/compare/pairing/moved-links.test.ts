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
