import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { foldForCompare } from '#kernel';
import { readOutline } from '#plan';
import { compareEditions } from './compare-editions.ts';
import type { ComparedUnit, Comparison, ComparisonRow, RowType } from './comparison.ts';
import { comparisonUnits } from './units/comparison-units.ts';

function edition(outline: string, side: 'n' | 'o') {
  return { title: side, units: comparisonUnits(readOutline(outline, side).units, side) };
}

function compare(old: string, next: string): Comparison {
  return compareEditions(edition(old, 'o'), edition(next, 'n')).comparison;
}

const WORDS = [
  '観光',
  '子育て',
  '支援',
  '企業',
  '誘致',
  'を推進します。',
  'など',
  '地域',
  'の',
  '第２期',
  '令和5年',
  '30人',
  'ＩＣＴ',
  'ICT',
  'コミュニティ',
  '𠮷',
  '葛\u{E0100}',
  ' ',
  'か\u3099',
  '取組み',
  '取組',
  '、',
  '㎡',
  'ー',
  '\u200F',
  '=1+1',
  '<b>',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(''));
const line = fc.oneof(
  fc.tuple(fc.constantFrom('# ', '## ', '### （１）', '### （２）'), sentence).map(([mark, text]) => mark + text),
  sentence,
  sentence.map((text) => `- ${text}`),
  sentence.map((text) => `※${text}`),
  sentence.map(
    (text) =>
      `| 指標 | 単位 | 基準値（H27） | 目標値（H31） |\n|---|---|---|---|\n| ${text.replaceAll('|', '')} | 人 | 10 | 20 |`,
  ),
);
/** A document and a later edition of it: lines kept, dropped, changed, added and moved. */
const editions = fc
  .array(fc.tuple(line, fc.constantFrom('keep', 'keep', 'drop', 'change', 'add', 'move'), line), { maxLength: 14 })
  .map((lines) => {
    const next = lines.flatMap(([old, what, other]) => {
      if (what === 'drop' || what === 'move') return [];
      if (what === 'change') return [`${old}${other.replace(/^[#|※-].*/s, '新')}`];
      return what === 'add' ? [other, old] : [old];
    });
    const moved = lines.filter(([, what]) => what === 'move').map(([old]) => old);
    return { old: lines.map(([old]) => old).join('\n\n'), next: [...moved, ...next].join('\n\n') };
  });

const units = (rows: readonly ComparisonRow[], side: 'new' | 'old'): readonly ComparedUnit[] =>
  rows.flatMap((row) => row[side]);

test('every unit of both editions stands in exactly one row, and the new column read downwards is the new edition', () => {
  fc.assert(
    fc.property(editions, ({ old, next }) => {
      const { rows } = compare(old, next);
      assert.deepEqual(
        units(rows, 'new').map(({ id, text }) => [id, text]),
        edition(next, 'n').units.map(({ id, text }) => [id, text]),
      );
      assert.deepEqual(
        units(rows, 'old')
          .map(({ id, text }) => `${id} ${text}`)
          .sort(),
        edition(old, 'o')
          .units.map(({ id, text }) => `${id} ${text}`)
          .sort(),
      );
    }),
    { numRuns: 300 },
  );
});

test('a row holds several units of a side only where they are neighbours', () => {
  fc.assert(
    fc.property(editions, ({ old, next }) => {
      for (const row of compare(old, next).rows) {
        for (const side of [row.new, row.old]) {
          const places = side.map(({ id }) => Number(id.slice(1)));
          places.forEach((place, at) => assert.equal(place, (places[0] ?? 0) + at));
        }
      }
    }),
  );
});

/** The units of a text that belong together, over rows, by way of their links. */
function facing(comparison: Comparison): readonly {
  readonly new: readonly ComparedUnit[];
  readonly old: readonly ComparedUnit[];
  readonly flagged: boolean;
}[] {
  const rows = [...comparison.rows];
  const groupOf = new Map<ComparisonRow, Set<ComparisonRow>>(rows.map((row) => [row, new Set([row])]));
  const rowOf = new Map(rows.flatMap((row) => [...row.new, ...row.old].map(({ id }) => [id, row] as const)));
  for (const row of rows) {
    for (const [, oldId] of row.links) {
      const [mine, other] = [groupOf.get(row)!, groupOf.get(rowOf.get(oldId)!)!];
      for (const member of other) groupOf.set(member, mine.add(member));
    }
  }
  return [...new Set(groupOf.values())].map((group) => {
    const inOrder = (side: 'new' | 'old'): ComparedUnit[] =>
      [...group].flatMap((row) => row[side]).sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
    const flagged = [...group].some((row) => row.type === 'orthographic' || row.flags.includes('orthographic'));
    return { new: inOrder('new'), old: inOrder('old'), flagged };
  });
}

function unmarked({ text, marks }: ComparedUnit): string {
  let [rest, from] = ['', 0];
  for (const [start, end] of marks) {
    assert.ok(
      start >= from && end > start && end <= text.length,
      `marks of ${JSON.stringify(text)} overlap or leave it`,
    );
    assert.ok(
      text.slice(0, start).isWellFormed() && text.slice(0, end).isWellFormed(),
      'a mark begins or ends inside a character',
    );
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}

test('outside the marks both sides say the same: after folding always, letter by letter where nothing says orthographic', () => {
  fc.assert(
    fc.property(editions, ({ old, next }) => {
      for (const group of facing(compare(old, next))) {
        const [before, after] = [group.old.map(unmarked).join(''), group.new.map(unmarked).join('')];
        assert.equal(foldForCompare(before), foldForCompare(after));
        if (!group.flagged) assert.equal(before, after);
      }
    }),
    { numRuns: 500 },
  );
});

/** The new text, its unmarked letters taken from the old one. */
function applied(before: ComparedUnit, after: ComparedUnit): string {
  const kept = unmarked(before);
  let [made, from, used] = ['', 0, 0];
  for (const [start, end] of [...after.marks, [after.text.length, after.text.length] as const]) {
    made += kept.slice(used, used + start - from) + after.text.slice(start, end);
    used += start - from;
    from = end;
  }
  return made + kept.slice(used);
}

test('the old text with the marked stretches exchanged is the new text', () => {
  fc.assert(
    fc.property(editions, ({ old, next }) => {
      for (const {
        type,
        flags,
        new: [after, ...more],
        old: [before, ...others],
        links,
      } of compare(old, next).rows) {
        const single =
          more.length + others.length + links.length === 0 && !['split', 'merged', 'orthographic'].includes(type);
        if (after && before && single && !flags.includes('orthographic'))
          assert.equal(applied(before, after), after.text);
      }
    }),
    { numRuns: 300 },
  );
});

test('a row is the same exactly where nothing moved and both texts agree letter by letter', () => {
  fc.assert(
    fc.property(editions, ({ old, next }) => {
      for (const {
        type,
        new: [after],
        old: [before],
        links,
      } of compare(old, next).rows) {
        if (!after || !before || links.length > 0 || ['split', 'merged', 'moved', 'replaced'].includes(type)) continue;
        assert.equal(type === 'same', before.text === after.text && before.number === after.number);
      }
    }),
  );
});

test('the same input gives the same output', () => {
  fc.assert(
    fc.property(editions, ({ old, next }) => assert.deepEqual(compare(old, next), compare(old, next))),
    { numRuns: 30 },
  );
});

const MIRRORED: Partial<Record<RowType, RowType>> = {
  added: 'deleted',
  deleted: 'added',
  split: 'merged',
  merged: 'split',
};

/** Pairs of a comparison with what happened to them, independent of rows and their order. */
function pairsOf(comparison: Comparison, mirrored: boolean): readonly string[] {
  const name = (id: string): string => (mirrored ? (id.startsWith('n') ? 'o' : 'n') + id.slice(1) : id);
  return comparison.rows
    .flatMap((row) => {
      const type = mirrored ? (MIRRORED[row.type] ?? row.type) : row.type;
      const all = [...row.new.flatMap((n) => row.old.map((o) => [n.id, o.id] as const)), ...row.links];
      const linked = all.map(([n, o]) => [name(n), name(o)].sort().join(' '));
      const alone = [...row.new, ...row.old].map((unit) => `${name(unit.id)} ${type} ${JSON.stringify(unit.marks)}`);
      return [...linked, ...alone];
    })
    .sort();
}

test('with the sides swapped the result is its mirror image', () => {
  fc.assert(
    fc.property(editions, ({ old, next }) => {
      assert.deepEqual(pairsOf(compare(next, old), true), pairsOf(compare(old, next), false));
    }),
    { numRuns: 300 },
  );
});

test('an edition compared with itself holds nothing but same rows', () => {
  fc.assert(
    fc.property(editions, ({ old }) =>
      assert.ok(compare(old, old).rows.every((row) => row.type === 'same' && row.confidence === 'sure')),
    ),
  );
});

test('the result is plain data', () => {
  fc.assert(
    fc.property(editions, ({ old, next }) => {
      const comparison = compare(old, next);
      assert.deepEqual(JSON.parse(JSON.stringify(comparison)), comparison);
    }),
    { numRuns: 30 },
  );
});
