import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grid } from '../../../../test/helpers/flow.ts';
import { headRowsOf } from './table-head.ts';

const over = (text: string, columns: number) => ({ text, columns });

test('a name over several columns has names below it, or it stands above figures right away', () => {
  const rows = (...body: Parameters<typeof grid>[0]) => headRowsOf(grid(body));
  const years = ['', '令和４年度', '令和５年度', ''];
  assert.equal(rows(['指標', over('実績', 2), '目標'], years, ['出生数', '7', '8', '9']), 2);
  assert.equal(
    rows(['区分', over('回収数', 2), '割合'], ['Ａ票', '紙', '168', '11.2%'], ['Ｂ票', '紙', '169', '11.3%']),
    1,
  );
  assert.equal(rows([over('区分', 2), '予算額'], [over('１ 市税', 2), '1,200'], ['', '市民税', '700']), 1);
  assert.equal(rows([over('施策', 2), '担当'], ['1', '子育ての支援', '福祉課'], ['2', '学びの支援', '教育課']), 1);
});

test('numbers that count on below a name are months or quarters', () => {
  const months = grid([
    ['指標', over('実績', 4)],
    ['', '11', '12', '1', '2'],
    ['来場者数', '310', '290', '120', '140'],
  ]);
  assert.equal(headRowsOf(months), 2);
});
