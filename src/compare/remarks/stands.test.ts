import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines } from '../../../test/helpers/compared-outlines.ts';

const FARM = '- 新規就農者の相談窓口を設け、農地の紹介から販路の確保まで一貫して支援します。';
const PORT = '- 漁港の岸壁を直し、荷揚げと競りの作業を安全にします。';
const FRY = '- ヒラメの稚魚を放流し、藻場を増やして漁獲を支えます。';

test('a section that is only called and numbered differently is no other place', () => {
  const { rows, departures } = comparedOutlines(
    ['# 基本目標１ 産業', '## （１）農業', FARM, '## （２）水産業', FRY, PORT],
    ['# 基本目標２ 働く場', '## （２）農業', FARM, PORT, '## （３）水産業', FRY],
  );
  const moved = rows.find(({ type }) => type === 'moved');
  assert.deepEqual(moved?.remarks, [
    {
      code: 'moved',
      aside: false,
      from: { number: '', path: ['基本目標１ 産業', '（２）水産業'], shared: 1, former: true },
      count: 1,
    },
  ]);
  assert.deepEqual(
    departures.map(({ shared, new: unit }) => [shared, unit.path]),
    [[1, ['基本目標２ 働く場', '（２）農業']]],
  );
});

test('a place that kept its number, or only stands under a renumbered heading that both share, is told as it is', () => {
  const formerOf = (old: readonly string[], next: readonly string[]) =>
    comparedOutlines(old, next)
      .rows.flatMap((row) => row.remarks)
      .map((remark) => remark.code === 'moved' && remark.from.former);
  const old = ['# 基本目標１ 産業', '## （１）農業', FARM, '## （２）水産業', FRY, PORT];
  assert.deepEqual(formerOf(old, ['# 基本目標１ 産業', '## （１）農業', FARM, PORT, '## （２）水産業', FRY]), [false]);
  assert.deepEqual(formerOf(old, ['# 基本目標２ 産業', '## （１）農業', FARM, PORT, '## （２）水産業', FRY]), [
    false,
    false,
  ]);
});

test('what was split below a renamed heading comes from this very place', () => {
  const { rows } = comparedOutlines(
    ['# １ しごと', '- 港の岸壁を直し、荷揚げを安全にするとともに、空き倉庫を若い漁師の作業場として貸し出します。'],
    [
      '# １ 働く場をつくる',
      '- 港の岸壁を直し、荷揚げを安全にします。',
      '- 空き倉庫を若い漁師の作業場として貸し出します。',
    ],
  );
  const split = rows.flatMap((row) => row.remarks).find(({ code }) => code === 'split');
  assert.ok(split?.code === 'split');
  assert.deepEqual(split.from, [{ number: '', path: ['１ しごと'], shared: 1, former: false }]);
});

test('two measures that moved leave their lines where they stood, and what one of them lost is told below it', () => {
  const { rows, departures } = comparedOutlines(
    [
      '# 基本目標１',
      '## 施策１ 農業',
      FARM,
      '## 施策２ 漁港',
      PORT,
      '- 岸壁の灯を増やします。',
      '## 施策３ 漁場',
      FRY,
    ].concat(['# 基本目標２', '## 施策４ 防災', '- 高台への避難路を直し、夜でも見える案内板を立てます。']),
    ['# 基本目標１', '## 施策１ 農業', FARM, '# 基本目標２', '## 施策４ 防災'].concat([
      '- 高台への避難路を直し、夜でも見える案内板を立てます。',
      '## 施策２ 漁港',
      PORT,
      '## 施策３ 漁場',
      FRY,
    ]),
  );
  const first = (at: number) => (rows[at]?.new[0] ?? rows[at]?.old[0])?.text.slice(0, 5);
  assert.deepEqual(
    departures.map(({ before, old }) => [old.text, first(before - 1)]),
    [
      ['施策２ 漁港', '新規就農者'],
      ['施策３ 漁場', '新規就農者'],
    ],
  );
  const gone = rows.findIndex(({ type }) => type === 'deleted');
  assert.deepEqual([first(gone), first(gone - 1)], ['岸壁の灯を', '漁港の岸壁']);
});

test('an item of a list within a list is told to have moved from the item that held it', () => {
  const list = (...items: readonly string[]) => ['# 相談', items.join('\n')];
  const { rows } = comparedOutlines(
    list('- 電話による相談', '  - 子育て相談', '  - 健康相談', '- 窓口による相談', '  - 法律相談'),
    list('- 電話による相談', '  - 健康相談', '- 窓口による相談', '  - 子育て相談', '  - 法律相談'),
  );
  assert.deepEqual(
    rows.flatMap(({ remarks }) => remarks),
    [
      {
        code: 'moved',
        aside: false,
        from: { number: '', path: ['相談', '電話による相談'], shared: 1, former: false },
        count: 1,
      },
    ],
  );
});
