import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { fiscalYear } from '#kernel';
import type { OutlineBlock } from '#plan';
import { characterCounts, missingFrom } from '../../../test/helpers/characters.ts';
import { applyCorrection, applyCorrections } from './apply-corrections.ts';
import { retypeKinds, type Correction, type ImportAct, type ImportEntry } from './correction.ts';
import { firstDraft, type ImportDraft } from './import-draft.ts';
import { importHistory } from './import-history.ts';
import type { ReadDocument } from './read-document.ts';
import { readDraft } from './read-draft.ts';

const heading = (level: number, number: string, title: string): OutlineBlock => ({
  kind: 'heading',
  level,
  text: `${number}${title}`,
  number,
  title,
});
const paragraph = (text: string): OutlineBlock => ({ kind: 'paragraph', text });

function documentOf(...editions: readonly (readonly OutlineBlock[])[]): ReadDocument {
  return {
    editions: editions.map((blocks) => ({
      title: '',
      blocks: blocks.map((block, at) => ({ block, place: { file: '計画.docx', paragraph: at + 1 } })),
    })),
    remarks: [],
    unplaced: [],
    furniture: [],
    issues: [],
  };
}

const actor = { kind: 'desk', name: '企画課' } as const;
const entriesOf = (acts: readonly ImportAct[]): readonly ImportEntry[] =>
  acts.map((act, at) => ({ number: at + 1, actor, at: '2026-01-01T00:00:00+09:00', act }));

const blocksOf = (draft: ImportDraft) => draft.editions.map(({ items }) => items.map(({ block }) => block));
const idsOf = (draft: ImportDraft) => draft.editions.flatMap(({ items }) => items.map(({ id }) => id));

function corrected(document: ReadDocument, ...acts: readonly ImportAct[]): readonly OutlineBlock[] {
  return blocksOf(applyCorrections(document, entriesOf(acts)))[0] ?? [];
}

function refusal(document: ReadDocument, act: Correction): string {
  const result = applyCorrection(firstDraft(document), { number: 1, act });
  return result.ok ? 'taken' : (result.issues[0]?.code ?? '');
}

const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): OutlineBlock => ({
  kind: 'table',
  head,
  rows,
});

describe('what a correction does', () => {
  const plan = documentOf([
    heading(1, '１', '産業'),
    heading(2, '（１）', '農業'),
    heading(3, '①', '人を育てる'),
    paragraph('農地を守り、'),
    paragraph('次の担い手に引き継ぎます。'),
    heading(2, '（２）', '漁業'),
  ]);

  test('a heading goes a level down alone, or with what stands below it', () => {
    const levels = (below: boolean) =>
      corrected(plan, { kind: 'level', item: '1.2', by: 1, below }).map((block) =>
        block.kind === 'heading' ? block.level : 0,
      );
    assert.deepEqual(levels(false), [1, 3, 3, 0, 0, 2]);
    assert.deepEqual(levels(true), [1, 3, 4, 0, 0, 2]);
  });

  test('two parts of a paragraph become one at both places, and one is parted where it is said', () => {
    const joined = applyCorrections(plan, entriesOf([{ kind: 'join', item: '1.5' }]));
    const item = joined.editions[0]?.items[3];
    assert.deepEqual(item?.block, paragraph('農地を守り、次の担い手に引き継ぎます。'));
    assert.deepEqual(
      item?.places.map((place) => place.paragraph),
      [4, 5],
    );
    const parted = corrected(plan, { kind: 'join', item: '1.5' }, { kind: 'split', item: '1.4', at: [6] });
    assert.deepEqual(parted, blocksOf(firstDraft(plan))[0]);
  });

  test('a paragraph that is a heading gets its number, and the level of the heading above', () => {
    const read = documentOf([heading(2, '（１）', '農業'), paragraph('（２）漁業')]);
    assert.deepEqual(corrected(read, { kind: 'retype', item: '1.2', as: 'heading' })[1], heading(2, '（２）', '漁業'));
  });

  test('a line that was a row of a table becomes one, its columns are named, and it joins the table before it', () => {
    const head = ['指標', '単位', '基準値（H27）', '目標値（R1）'];
    const read = documentOf([table(head, ['出生数', '人', '700', '720']), paragraph('漁獲量 ｔ 40 50')]);
    const made = corrected(read, { kind: 'retype', item: '1.2', as: 'table' }, { kind: 'join', item: '1.2' });
    assert.deepEqual(made, [table(head, ['出生数', '人', '700', '720'], ['漁獲量', 'ｔ', '40', '50'])]);
  });

  test('a row that was taken for the head goes back to the rows, and the columns get the names that are said', () => {
    const read = documentOf([table(['出生数', '人', '700', '720'], ['漁獲量', 'ｔ', '40', '50'])]);
    const made = corrected(
      read,
      { kind: 'head', item: '1.1', way: 'to-row' },
      {
        kind: 'columns',
        item: '1.1',
        columns: [
          { kind: 'name' },
          { kind: 'unit' },
          { kind: 'baseline', year: fiscalYear(2015) },
          { kind: 'target', year: fiscalYear(2019) },
        ],
      },
    );
    assert.deepEqual(made, [
      table(
        ['指標', '単位', '基準値（H27）', '目標値（R1）'],
        ['出生数', '人', '700', '720'],
        ['漁獲量', 'ｔ', '40', '50'],
      ),
    ]);
  });

  describe('rows of a table', () => {
    const head = ['指標', '単位', '方向性', '目標値（R6）'];
    const rows = [
      ['漁獲量', 'ｔ', '増加', '1'],
      ['基本目標２', '', '', ''],
      ['移住者数', '人', '増加', '2'],
      ['指標', '単位', '方向性', '目標値（R7）'],
      ['出生数', '人', '増加', '3'],
    ];
    const read = documentOf([heading(1, '１', '産業'), table(head, ...rows)]);
    const named = (draft: ImportDraft) =>
      readDraft(draft.editions[0]!).indicators.map(
        ({ definition: { name, node }, targets: [target] }) => `${name} ${node} ${target?.planYear}`,
      );

    test('one between them is a heading; what stands below it reads on under the head that is printed once', () => {
      const draft = applyCorrections(read, entriesOf([{ kind: 'rows', item: '1.2', rows: [1], as: 'heading' }]));
      assert.deepEqual(blocksOf(draft)[0]?.slice(1), [
        table(head, rows[0]!),
        heading(1, '基本目標２', ''),
        table(['', '', '', ''], ...rows.slice(2)),
      ]);
      assert.deepEqual(named(draft).slice(0, 2), ['漁獲量 c1 2024', '移住者数 g1 2024']);
    });

    test('a table begins anew where it is said; a row that is a head is one', () => {
      const draft = applyCorrections(read, entriesOf([{ kind: 'rows', item: '1.2', rows: [2, 3], as: 'table' }]));
      assert.deepEqual(blocksOf(draft)[0]?.slice(1), [
        table(head, ...rows.slice(0, 2)),
        table(['', '', '', ''], rows[2]!),
        table(rows[3]!, rows[4]!),
      ]);
      assert.deepEqual(named(draft).slice(-2), ['移住者数 c1 2024', '出生数 c1 2025']);
    });

    test('the first ones as texts stand above the table, and the head stays with the others', () => {
      const blocks = corrected(read, { kind: 'rows', item: '1.2', rows: [0, 1], as: 'note' });
      assert.deepEqual(blocks.slice(1), [
        { kind: 'note', text: '漁獲量 ｔ 増加 1' },
        { kind: 'note', text: '基本目標２' },
        table(head, ...rows.slice(2)),
      ]);
    });

    test('out of the text they are kept beside it; all of them leave the head', () => {
      const draft = applyCorrections(
        read,
        entriesOf([{ kind: 'rows', item: '1.2', rows: [0, 1, 2, 3, 4], as: 'outside' }]),
      );
      assert.deepEqual(blocksOf(draft)[0]?.[1], table(head));
      assert.equal(draft.outside.length, 5);
    });

    test('none, one that is not there, and a cut above the first are refused', () => {
      const act = (of: readonly number[]): Correction => ({ kind: 'rows', item: '1.2', rows: of, as: 'table' });
      assert.deepEqual(
        [[], [5], [2, 1], [0]].map((of) => refusal(read, act(of))),
        ['import.no-rows', 'import.no-rows', 'import.no-rows', 'import.rows-first'],
      );
      assert.equal(refusal(read, { kind: 'rows', item: '1.1', rows: [0], as: 'note' }), 'import.correction-unfit');
    });
  });

  test('a page number in the text is taken out of the edition and kept beside it', () => {
    const draft = applyCorrections(
      documentOf([paragraph('- 12 -')]),
      entriesOf([{ kind: 'retype', item: '1.1', as: 'outside' }]),
    );
    assert.deepEqual(draft.editions[0]?.items, []);
    assert.deepEqual(draft.outside, [{ text: '- 12 -', place: { file: '計画.docx', paragraph: 1 } }]);
  });

  const refusals: readonly (readonly [what: string, act: Correction, code: string])[] = [
    ['an item that is not there', { kind: 'join', item: '9.9' }, 'import.item-unknown'],
    ['joining the first item with what stands before it', { kind: 'join', item: '1.1' }, 'import.nothing-before'],
    [
      'raising a heading of the first level',
      { kind: 'level', item: '1.1', by: -1, below: false },
      'import.level-limit',
    ],
    ['a level for a paragraph', { kind: 'level', item: '1.4', by: 1, below: false }, 'import.correction-unfit'],
    ['a paragraph as a paragraph', { kind: 'retype', item: '1.4', as: 'paragraph' }, 'import.correction-unfit'],
    ['splitting at the end', { kind: 'split', item: '1.4', at: [6] }, 'import.split-position'],
    ['columns of a text', { kind: 'columns', item: '1.4', columns: [] }, 'import.correction-unfit'],
  ];
  for (const [what, act, code] of refusals) {
    test(`${what} is refused: ${code}`, () => assert.equal(refusal(plan, act), code));
  }

  test('two columns of one meaning, and tables of different widths, are refused', () => {
    const tables = documentOf([table(['', ''], ['a', '1']), table(['', '', ''], ['a', '1', '2'])]);
    const name = { kind: 'name' } as const;
    assert.equal(refusal(tables, { kind: 'columns', item: '1.1', columns: [name, name] }), 'import.columns-repeat');
    assert.equal(refusal(tables, { kind: 'join', item: '1.2' }), 'import.join-table');
  });
});

const word = fc.constantFrom(
  'まち',
  '１ ',
  '（１）',
  '①',
  '30',
  '42',
  'kW',
  '。',
  '、',
  '𠮷',
  '目標値',
  '※',
  ' ',
  '・',
  '\n',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const line = words.map((text) => text.replace(/\n/g, '').trim() || '港');
const block: fc.Arbitrary<OutlineBlock> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 4 }), line).map(([level, text]) => ({ ...heading(level, '', text), text })),
  line.map(paragraph),
  fc.record({ kind: fc.constant('bullet' as const), text: line, depth: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('note' as const), text: line }),
  fc.record({ kind: fc.constant('diagram' as const), text: words }),
  fc
    .integer({ min: 1, max: 3 })
    .chain((width) =>
      fc.tuple(
        fc.array(fc.oneof(fc.constant(''), line), { minLength: width, maxLength: width }),
        fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
      ),
    )
    .map(([head, rows]) => ({ kind: 'table' as const, head, rows })),
);
const documents = fc
  .array(fc.array(block, { maxLength: 7 }), { minLength: 1, maxLength: 2 })
  .map((editions) => documentOf(...editions));

/** A correction to be; the item is the one at that place among all that stand there. */
type Wanted = readonly [at: number, make: (item: string) => ImportAct];

const wanted: fc.Arbitrary<Wanted> = fc.tuple(
  fc.nat(20),
  fc.oneof(
    fc
      .tuple(fc.constantFrom(-1 as const, 1 as const), fc.boolean())
      .map(([by, below]) => (item: string): ImportAct => ({ kind: 'level', item, by, below })),
    fc.constantFrom(...retypeKinds).map((as) => (item: string): ImportAct => ({ kind: 'retype', item, as })),
    fc.constant((item: string): ImportAct => ({ kind: 'join', item })),
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 2 })
      .map((at) => (item: string): ImportAct => ({ kind: 'split', item, at: at.toSorted((a, b) => a - b) })),
    fc
      .constantFrom('to-row' as const, 'from-row' as const)
      .map((way) => (item: string): ImportAct => ({ kind: 'head', item, way })),
    fc
      .tuple(fc.uniqueArray(fc.nat(3), { maxLength: 3 }), fc.constantFrom(...retypeKinds))
      .map(([rows, as]) => (item: string): ImportAct => ({
        kind: 'rows',
        item,
        rows: rows.toSorted((a, b) => a - b),
        as,
      })),
    fc.constant((): ImportAct => ({ kind: 'undo' })),
    fc.constant((): ImportAct => ({ kind: 'redo' })),
  ),
);

/** The acts of the list that fit, as a person would have been let do them. */
function acted(document: ReadDocument, list: readonly Wanted[]): readonly ImportEntry[] {
  const acts: ImportAct[] = [];
  for (const [at, make] of list) {
    const draft = applyCorrections(document, entriesOf(acts));
    const ids = idsOf(draft);
    const act = make(ids[at % Math.max(1, ids.length)] ?? '');
    if (act.kind === 'undo' || act.kind === 'redo') acts.push(act);
    else if (applyCorrection(draft, { number: acts.length + 1, act }).ok) acts.push(act);
  }
  return entriesOf(acts);
}

function counts(draft: ImportDraft) {
  const ofBlock = (one: OutlineBlock) => (one.kind === 'table' ? [...one.head, ...one.rows.flat()] : [one.text]);
  return characterCounts([
    ...blocksOf(draft).flat().flatMap(ofBlock),
    ...draft.outside.map(({ text }) => text),
    ...draft.furniture.map(({ text, count }) => text.repeat(count)),
  ]);
}

describe('whatever is corrected', () => {
  const lists = fc.array(wanted, { maxLength: 12 });

  test('no character is lost, and none is added', () => {
    fc.assert(
      fc.property(documents, lists, (document, list) => {
        const [before, after] = [
          counts(firstDraft(document)),
          counts(applyCorrections(document, acted(document, list))),
        ];
        assert.equal(missingFrom(before, after), '');
        assert.equal(missingFrom(after, before), '');
      }),
      { numRuns: 600 },
    );
  });

  test('every item has a name of its own', () => {
    fc.assert(
      fc.property(documents, lists, (document, list) => {
        const ids = idsOf(applyCorrections(document, acted(document, list)));
        assert.equal(new Set(ids).size, ids.length);
      }),
    );
  });

  test('undoing the last correction gives what stood there before it, and redoing it what stood there after', () => {
    fc.assert(
      fc.property(documents, lists, (document, list) => {
        const entries = acted(document, list);
        const { inForce } = importHistory(entries);
        if (inForce.length === 0) return;
        const turned = (...acts: readonly ImportAct[]) => {
          const more = acts.map((act, at) => ({ number: entries.length + at + 1, actor, at: '', act }));
          return applyCorrections(document, [...entries, ...more]);
        };
        assert.deepEqual(turned({ kind: 'undo' }), applyCorrections(document, inForce.slice(0, -1)));
        assert.deepEqual(turned({ kind: 'undo' }, { kind: 'redo' }), applyCorrections(document, entries));
      }),
    );
  });
});
