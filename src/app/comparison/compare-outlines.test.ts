import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { compareOutlines, type ComparedOutlines } from './compare-outlines.ts';
import { comparisonJson } from './comparison-json.ts';
import { countRows } from './count-rows.ts';
import { outlineOfText } from './edition-outline.ts';

interface Named {
  readonly file: string;
  readonly text: string;
}

const comparing = (old: Named, next: Named) =>
  compareOutlines({
    old: outlineOfText(old.file, old.text),
    new: outlineOfText(next.file, next.text),
    oldTitle: '現行',
    newTitle: '改正案',
  });

function compared(old: Named, next: Named): ComparedOutlines {
  const result = comparing(old, next);
  assert.ok(result.ok);
  return result.value;
}

const codes = (old: Named, next: Named): readonly string[] => compared(old, next).issues.map(({ code }) => code);

const plan = (target: string): string =>
  `# 基本目標１ 働くまち\n\n- 漁業を始める人の研修を支援します（${target}まで）。\n\n| 指標 | 単位 | 目標値（${target}） |\n| --- | --- | --- |\n| 就業者数 | 人 | 100 |\n`;
const earlier = { file: 'a/plan-a.md', text: plan('R1') };
const later = { file: 'b/plan-b.md', text: plan('R6') };

test('two editions the right way round need no remark', () => assert.deepEqual(codes(earlier, later), []));

test('a table alone, or a text above the first heading, needs no remark: nothing has to stand below a heading', () => {
  const table = (target: string): string => plan(target).slice(plan(target).indexOf('|'));
  assert.deepEqual(codes({ file: 'a.csv', text: table('R1') }, { file: 'b.csv', text: table('R6') }), []);
  const dated = { ...later, text: `令和６年３月\n\n${later.text}` };
  assert.deepEqual(codes(earlier, dated), []);
});

test('the same text twice gives rows that are all the same, and a remark', () => {
  const { comparison, issues } = compared(earlier, earlier);
  assert.deepEqual(countRows(comparison), { types: [{ type: 'same', rows: 3 }], check: 0 });
  assert.deepEqual(
    issues.map(({ code, severity }) => [code, severity]),
    [['compare.no-difference', 'note']],
  );
});

const swaps: readonly (readonly [title: string, old: Named, next: Named])[] = [
  ['targets of the old edition that lie later', later, earlier],
  ['names of files', { ...earlier, file: 'plan_NEW.md' }, { file: 'plan_old.md', text: `${earlier.text}- 追加\n` }],
  ['Japanese names of files', { ...earlier, file: '改正案.md' }, { file: '現行.md', text: `${earlier.text}- 追加\n` }],
];
for (const [title, old, next] of swaps) {
  test(`${title} tell that the editions were swapped`, () => {
    assert.deepEqual(codes(old, next), ['compare.looks-swapped']);
    assert.deepEqual(codes(next, old), []);
  });
}

test('that old and new seem swapped is told before what is a note, and that nothing differs before other notes', () => {
  const gaps = '\n## １ 一\n\n## ３ 三\n\n## ５ 五\n';
  assert.deepEqual(codes({ ...later, text: later.text + gaps }, { ...earlier, text: earlier.text + gaps }), [
    'compare.looks-swapped',
    ...Array.from({ length: 4 }, () => 'plan.number-gap'),
  ]);
  assert.equal(
    codes({ ...later, text: later.text + gaps }, { ...later, text: later.text + gaps })[0],
    'compare.no-difference',
  );
});

test('a word such as “renewal” or “gold” in a name says nothing of old and new', () => {
  assert.deepEqual(codes({ ...earlier, file: 'renewal.md' }, { file: 'gold.md', text: `${earlier.text}- 追加\n` }), []);
});

test('two documents that have nothing to do with each other get a remark', () => {
  const recipe = { file: 'recipe.md', text: '# 鍋料理\n\n白菜を洗い、食べやすく刻みます。\n\n- 豆腐\n- 春菊\n' };
  assert.deepEqual(codes(earlier, recipe), ['compare.little-in-common']);
});

for (const text of ['', ' \n\n　\n']) {
  test(`an edition of ${JSON.stringify(text)} is refused, with its file`, () => {
    const result = comparing(earlier, { file: 'empty.md', text });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.issues.map(({ code, place }) => [code, place.file]),
      [['compare.empty', 'empty.md']],
    );
  });
}

test('beyond the limits of units and of characters an edition is refused with both figures', () => {
  const limits = [
    { text: '- あ\n'.repeat(50_001), code: 'compare.too-many-units', params: { units: 50_001, limit: 50_000 } },
    { text: 'あ'.repeat(2_000_001), code: 'compare.too-long', params: { characters: 2_000_001, limit: 2_000_000 } },
  ];
  for (const { text, code, params } of limits) {
    const result = comparing({ file: 'big.md', text }, later);
    assert.ok(!result.ok);
    assert.deepEqual([result.issues[0]?.code, result.issues[0]?.params], [code, params]);
  }
});

const piece = fc.constantFrom(
  '漁業',
  '観光',
  'を',
  '支援',
  'します',
  '。',
  '𠮷',
  '葛\u{E0100}',
  'العربية',
  '<b>',
  '=1+1',
  '①',
);
const line = fc
  .tuple(fc.constantFrom('# ', '## ', '- ', '', '※'), fc.array(piece, { minLength: 1, maxLength: 8 }))
  .map(([sign, pieces]) => `${sign}あ${pieces.join('')}`);
const outline = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));

test('each column of the JSON is its edition: no unit is lost, doubled or changed by a character', () => {
  fc.assert(
    fc.property(outline, outline, (old, next) => {
      const { comparison } = compared({ file: 'a.md', text: old }, { file: 'b.md', text: next });
      const { rows } = comparisonJson(comparison, () => '');
      const bare = (text: string): readonly string[] => text.split('\n').map((one) => one.replace(/^(?:#+ |- )/, ''));
      const texts = (side: 'new' | 'old'): readonly string[] =>
        rows.flatMap((row) => row[side].map(({ text }) => text));
      assert.deepEqual(texts('new'), bare(next));
      assert.deepEqual(texts('old').toSorted(), bare(old).toSorted());
    }),
    { numRuns: 200 },
  );
});

test('the JSON says of an item within others how deep it stands, and nothing of one that stands in none', () => {
  const text = '- 担い手の育成\n  - 研修の農場\n    - 春の研修\n- 販路の拡大';
  const { comparison } = compared({ file: 'a.md', text }, { file: 'b.md', text });
  const { rows } = comparisonJson(comparison, () => '');
  const depths = rows.flatMap((row) => row.new.map((unit) => ('depth' in unit ? unit.depth : null)));
  assert.deepEqual(depths, [null, 2, 3, null]);
});
