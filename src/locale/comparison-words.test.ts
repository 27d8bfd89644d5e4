import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComparedUnit, ComparisonRow, Remark, Stand } from '#compare';
import { localeFor } from './locale-for.ts';

const unit = (init: Partial<ComparedUnit>): ComparedUnit => ({
  id: 'n1',
  kind: 'bullet',
  level: 0,
  number: '',
  text: '移住を支援します。',
  path: ['基本目標１ 働くまち', '（１）産業の振興'],
  marks: [],
  ...init,
});

function row(remarks: readonly Remark[], init: Partial<ComparisonRow> = {}): ComparisonRow {
  return {
    type: 'reworded',
    flags: [],
    new: [unit({})],
    old: [unit({ id: 'o1' })],
    links: [],
    confidence: 'sure',
    remarks,
    ...init,
  };
}

const moved = (fromPath: readonly string[], fromNumber = '', count = 1): Remark => ({
  code: 'moved',
  aside: false,
  from: { number: fromNumber, path: fromPath, shared: 0, former: false },
  count,
});
const renumbered = (from: [string, string], to: [string, string], count: number): Remark => ({
  code: 'renumbered',
  from,
  to,
  count,
});

const stand = (...path: readonly string[]): Stand => ({ number: '', path, shared: 0, former: false });
const here = stand('基本目標１ 働くまち', '（１）産業の振興');
const tourism = stand('基本目標１ 働くまち', '（４）観光の振興');
const living = stand('基本目標２ 住むまち', '（１）移住の促進');
const split = (from: readonly Stand[], to: readonly Stand[]): Remark => ({
  code: 'split',
  new: ['n1', 'n2'],
  old: ['o1'],
  from,
  to,
});
const merged = (from: readonly Stand[], to: readonly Stand[]): Remark => ({
  code: 'merged',
  new: ['n1'],
  old: ['o1', 'o2', 'o3'],
  from,
  to,
});
const gone = { new: [], old: [unit({ kind: 'heading', number: '（１）', text: '（１）産業の振興' })] };

const heading = { new: [unit({ kind: 'heading', number: '（１）', text: '（１）産業の振興' })] };

const cases: readonly (readonly [row: ComparisonRow, ja: string, en: string])[] = [
  [row([]), '', ''],
  [row([{ code: 'added' }]), '新規', 'New'],
  [row([{ code: 'deleted' }]), '項目削除', 'Deleted'],
  [row([{ code: 'orthographic' }]), '表記統一', 'Spelling unified'],
  [row([{ code: 'rewritten' }]), '全面改訂', 'Rewritten'],
  [row([{ code: 'diagram' }]), '図修正', 'Figure changed'],
  [row([{ code: 'table' }]), '表修正', 'Table changed'],
  [row([moved(['基本目標１ 働くまち', '（４）観光の振興'])]), '（４）から移動', 'Moved from （４）'],
  [
    row([moved(['基本目標２ 住むまち', '（１）産業の振興'])]),
    '基本目標２（１）から移動',
    'Moved from 基本目標２ （１）',
  ],
  [
    row([moved(['基本目標２ 住むまち', '【施策】', '（１）移住'])]),
    '基本目標２（１）から移動',
    'Moved from 基本目標２ （１）',
  ],
  [
    row([{ code: 'moved', aside: false, from: { ...tourism, former: true }, count: 1 }]),
    '旧（４）から移動',
    'Moved from former （４）',
  ],
  [
    row([{ code: 'formed', elsewhere: [{ ...tourism, former: true }] }], { ...heading, old: [] }),
    '新規（内容は旧（４）から）',
    'New (text from former （４）)',
  ],
  [row([moved(['基本目標１ 働くまち', '（１）農業'])]), '（１）「農業」から移動', 'Moved from （１） “農業”'],
  [row([moved(['基本目標２ 住むまち', '概要'])]), '基本目標２「概要」から移動', 'Moved from 基本目標２ “概要”'],
  [row([moved(['基本目標１ 働くまち', '概要'])]), '「概要」から移動', 'Moved from “概要”'],
  [row([moved(['基本目標１　働くまち', '（１）産業の振興'])]), '順序変更', 'Order changed'],
  [row([moved(['基本目標１ 働くまち', '（１）農業の振興'], '（１）')], heading), '順序変更', 'Order changed'],
  [row([moved(['基本目標１ 働くまち', '（４）産業の振興'], '（４）')], heading), '（４）から移動', 'Moved from （４）'],
  [
    row([moved(['基本目標２ 住むまち', '（１）産業の振興', 'ア 漁業'])], {
      new: [unit({ path: ['基本目標２ 暮らすまち', '（１）産業の振興', 'ア 漁業'] })],
    }),
    '基本目標２「住むまち」から移動',
    'Moved from 基本目標２ “住むまち”',
  ],
  [
    row([moved(['基本目標１ 働くまち'])], { new: [unit({ path: ['基本目標１ 働くまち', '課題'] })] }),
    '基本目標１から移動',
    'Moved from 基本目標１',
  ],
  [
    row([moved(['基本目標１ 働くまち', '概要', '農業'])], {
      new: [unit({ kind: 'heading', text: '農業', path: ['基本目標１ 働くまち', '方針', '農業'] })],
    }),
    '「概要」から移動',
    'Moved from “概要”',
  ],
  [row([split([here], [])]), '2項目に分割', 'Split into 2'],
  [
    row([split([{ number: '', path: ['１ しごと', '（１）産業'], shared: 2, former: false }], [])]),
    '2項目に分割',
    'Split into 2',
  ],
  [
    row([merged([here, { number: '', path: ['１ しごと', '（２）港'], shared: 1, former: false }], [])]),
    '3項目を統合（一部は（２）から）',
    '3 merged (partly from （２）)',
  ],
  [
    row([split([here], [])], { old: [] }),
    '2項目に分割（対応する項目は別の行）',
    'Split into 2 (counterpart in another row)',
  ],
  [
    row([split([{ number: '③', path: ['１ しごと', '③ 産業と港'], shared: 1, former: false }], [])], {
      new: [unit({ kind: 'heading', number: '①', path: ['１ しごと', '① 産業'] })],
      old: [unit({ id: 'o1', kind: 'heading', number: '③', path: ['１ しごと', '③ 産業と港'] })],
    }),
    '2項目に分割',
    'Split into 2',
  ],
  [row([split([here], [tourism])]), '2項目に分割（一部は（４）へ）', 'Split into 2 (partly to （４）)'],
  [row([split([tourism], [])], { old: [] }), '（４）から分割', 'Split from （４）'],
  [row([merged([here, here, here], [])]), '3項目を統合', '3 merged'],
  [row([merged([here, tourism, tourism], [])]), '3項目を統合（一部は（４）から）', '3 merged (partly from （４）)'],
  [
    row([merged([tourism, living, living], [])]),
    '3項目を統合〔（４）、基本目標２（１）から〕',
    '3 merged (from （４）, 基本目標２ （１）)',
  ],
  [row([merged([], [tourism])], { new: [] }), '（４）へ統合', 'Merged into （４）'],
  [
    row([{ code: 'dissolved', elsewhere: [tourism, living] }], gone),
    '（４）、基本目標２（１）へ統合',
    'Merged into （４）, 基本目標２ （１）',
  ],
  [
    row(
      [
        {
          code: 'dissolved',
          elsewhere: [
            { number: '（１）', path: ['基本目標１ 働くまち', '（１）農業の振興'], shared: 1, former: false },
          ],
        },
      ],
      gone,
    ),
    '（１）「農業の振興」へ統合',
    'Merged into （１） “農業の振興”',
  ],
  [row([{ code: 'formed', elsewhere: [tourism] }]), '新規（内容は（４）から）', 'New (text from （４）)'],
  [row([{ code: 'formed', elsewhere: [] }]), '見出しのみ追加', 'Only the heading added'],
  [row([{ code: 'dissolved', elsewhere: [] }], gone), '見出しのみ削除', 'Only the heading removed'],
  [
    row([renumbered(['（７）', '（８）'], ['（６）', '（７）'], 2)]),
    '番号繰上げ〔（７）〜（８）→（６）〜（７）〕',
    'Renumbered: （７） to （８） → （６） to （７）',
  ],
  [row([renumbered(['②', '②'], ['③', '③'], 1)]), '番号繰下げ（②→③）', 'Renumbered: ② → ③'],
  [row([renumbered(['ア', 'ア'], ['（１）', '（１）'], 1)]), '番号変更〔ア→（１）〕', 'Renumbered: ア → （１）'],
  [row([renumbered(['', ''], ['①', '①'], 1)]), '番号追加', 'Number added'],
  [row([renumbered(['①', '①'], ['', ''], 1)]), '番号削除', 'Number removed'],
  [
    row([{ code: 'replaced' }, { code: 'unit', from: '千人', to: '億円' }]),
    '指標変更、単位変更（千人→億円）',
    'Indicator replaced; Unit changed (千人 → 億円)',
  ],
  [
    row([moved(['基本目標１ 働くまち', '（４）観光の振興'], '', 3)]),
    '（４）から移動（以下3項目）',
    'Moved from （４） (3 items from here on)',
  ],
  [
    row([
      {
        code: 'columns',
        added: ['目標値（R5）'],
        removed: [],
        moved: [],
        renamed: [['現状値（H27）', '基準値（H27）']],
        tables: 2,
      },
    ]),
    '列「目標値（R5）」を追加、列「現状値（H27）」を「基準値（H27）」に変更（計2表）',
    'Column “目標値（R5）” added; Column “現状値（H27）” renamed “基準値（H27）” (in 2 tables)',
  ],
  [
    row([
      { code: 'table' },
      { code: 'columns', added: ['会場', '担当課'], removed: [''], moved: ['備考'], renamed: [], tables: 1 },
    ]),
    '表修正、列「会場」「担当課」を追加、列（見出しなし）を削除、列「備考」の位置を変更',
    'Table changed; Columns “会場”, “担当課” added; Column (no head) removed; Column “備考” put elsewhere',
  ],
  [
    row([{ code: 'struck-digits', head: '目標値（R1）', from: '30', to: '3042' }]),
    '取消線の数字の混入の疑い（目標値（R1）：30→3042）',
    'Struck-through digits may have been read along (目標値（R1）: 30 → 3042)',
  ],
];

for (const [one, ja, en] of cases) {
  test(`備考「${ja}」`, () => {
    assert.equal(localeFor('ja').comparison.remark(one), ja);
    assert.equal(localeFor('en').comparison.remark(one), en);
    assert.doesNotMatch(ja, /（（|））/);
  });
}

test('the summary names the kinds that occur, and what a person should look at', () => {
  const counts = {
    types: [
      { type: 'same', rows: 1200 },
      { type: 'added', rows: 3 },
    ],
    check: 2,
  } as const;
  assert.equal(localeFor('ja').comparison.summary(counts), '変更なし 1,200行、新規 3行。要確認 2行');
  assert.equal(localeFor('en').comparison.summary({ ...counts, check: 0 }), 'Rows. Unchanged: 1,200, New: 3');
});

const ref = {
  id: 'o3',
  kind: 'bullet',
  number: '①',
  text: '①港を直します。',
  name: '①港を直します。',
  path: ['１ 産業'],
} as const;

test('the note on characters that a PDF lacks names some of them', () => {
  const codePoints = ['U+1F600', 'U+0627', 'U+0628', 'U+0629', 'U+062A', 'U+062B', 'U+062C'];
  assert.match(localeFor('ja').comparison.table.missing(codePoints.slice(0, 2)), /（U\+1F600、U\+0627）/);
  assert.match(localeFor('ja').comparison.table.missing(codePoints), /U\+062Aほか2字）/);
  assert.match(localeFor('en').comparison.table.missing(codePoints), /U\+062A and 2 more\)/);
});

test('the words of the printed table name what is not printed by its number, else by its first words', () => {
  const { omitted, departed, elsewhere, rowName } = localeFor('ja').comparison.table;
  const to = { ...ref, id: 'n9', path: ['２ 暮らし', '（３）港'], shared: 0 };
  assert.equal(departed({ kind: 'departed', aside: false, unit: ref, to }), '（①は２（３）へ移動）');
  assert.equal(departed({ kind: 'departed', aside: true, unit: ref, to }), '（①は順序を変更）');
  const bracketed = { ...ref, number: '（２）', text: '（２）港' };
  assert.equal(departed({ kind: 'departed', aside: true, unit: bracketed, to }), '〔（２）は順序を変更〕');
  assert.equal(elsewhere([bracketed, ref]), '〔（２）、①の行に記載〕');
  const long = { ...ref, number: '', name: '葛\u{E0100}城の港を直し、災害の時にも物資を運び込めるようにします。' };
  assert.equal(elsewhere([ref, long]), '（①、「葛\u{E0100}城の港を直し、災害の時にも物資を運び込…」の行に記載）');
  assert.equal(elsewhere([{ ...ref, number: '', name: '「産業」の章' }]), '（「『産業』の章」の行に記載）');
  assert.deepEqual(
    [[], ['（１）'], ['（１）', '（２）'], ['（１）', '（２）', '（３）']].map((numbers) => omitted(numbers)),
    ['（略）', '（１）（略）', '（１）及び（２）（略）', '（１）〜（３）（略）'],
  );
  assert.equal(rowName(row([])), '「移住を支援します。」：');
  const grid = {
    table: 't1',
    head: ['番号', '指標'],
    count: '1',
    cells: [
      { text: '1', at: 0 },
      { text: '漁獲量', at: 2 },
    ],
  };
  assert.equal(rowName(row([], { new: [unit({ text: '1 漁獲量 1,234', grid })] })), '「漁獲量」：');
});
