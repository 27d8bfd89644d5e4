import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { OutlineBlock } from './outline-unit.ts';
import { readOutline } from './read-outline.ts';
import { splitNumber } from './split-number.ts';
import { writeOutline } from './write-outline.ts';

const TRUTH = new URL('../../../shared/truth/basic/', import.meta.url);

for (const name of ['new.md', 'old.md']) {
  const file = new URL(name, TRUTH);
  test(
    `the hand-made outline ${name} reads and writes to the same text`,
    { skip: existsSync(file) ? false : 'the hand-made outlines are not here' },
    () => {
      const text = readFileSync(file, 'utf8');
      const { units, issues } = readOutline(text, name);
      assert.deepEqual(issues, []);
      assert.equal(writeOutline(units), text);
    },
  );
}

const line = fc
  .array(
    fc.constantFrom('あ', '施', ' ', '　', '#', '|', '\\', '`', '-', '・', '※', '①', '（', '1', '𠮷', '葛󠄀', ':', '<b>'),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');
const cell = line.map((text) => text.trim());
const cells = (count: number) => fc.array(cell, { minLength: count, maxLength: count });

const block: fc.Arbitrary<OutlineBlock> = fc.oneof(
  fc
    .record({ level: fc.integer({ min: 1, max: 7 }), text: line.filter((text) => !text.startsWith('#')) })
    .map(({ level, text }): OutlineBlock => {
      const { number, title } = splitNumber(text);
      return { kind: 'heading', level, text, number, title };
    }),
  line.filter((text) => !text.startsWith('※')).map((text): OutlineBlock => ({ kind: 'paragraph', text })),
  fc
    .record({ text: fc.oneof(line, fc.constant('')), depth: fc.integer({ min: 1, max: 4 }) })
    .map((bullet): OutlineBlock => ({ kind: 'bullet', ...bullet })),
  line.map((text): OutlineBlock => ({ kind: 'note', text: `※${text}` })),
  fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.record({ head: cells(count), rows: fc.array(cells(count), { maxLength: 3 }) }))
    .map((table): OutlineBlock => ({ kind: 'table', ...table })),
  fc
    .array(fc.oneof(line, fc.constant(''), fc.constant('```')), { maxLength: 4 })
    .map((lines): OutlineBlock => ({ kind: 'diagram', text: lines.join('\n') })),
);

/** Two tables or the like never touch: the writer puts a blank line between. */
const blocks = fc.array(block, { maxLength: 12 });

test('whatever is typed, what is written from it is read and written to the same text again', () => {
  const pieces = [
    '#',
    '##',
    '####',
    ' ',
    '|',
    '\\',
    '-',
    '  ',
    '※',
    '・',
    '```',
    'diagram',
    'a',
    '（１）',
    '---',
    '\t',
    '\u3000',
  ];
  const piece = fc.constantFrom(...pieces);
  const typed = fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(typed, (lines) => {
      const text = lines.map((line) => line.join('')).join('\n');
      const written = writeOutline(readOutline(text, 'plan.md').units);
      assert.equal(writeOutline(readOutline(written, 'plan.md').units), written);
    }),
    { numRuns: 1000, examples: [[[['|']]]] },
  );
});

test('any outline that is written reads back as the same units, and writes to the same text again', () => {
  fc.assert(
    fc.property(blocks, (written) => {
      const text = writeOutline(written);
      const { units } = readOutline(text, 'x.md');
      assert.deepEqual(
        units.map(({ line: _line, ...rest }) => rest),
        written,
      );
      assert.equal(writeOutline(units), text);
    }),
    { numRuns: 500 },
  );
});

test('no text is lost, whatever the file holds', () => {
  const anyLine = fc.oneof(line, fc.constantFrom('```diagram', '```', '####', '|', '| a', '|---|', '- ', '', '  - x'));
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 15 }), (lines) => {
      const { units } = readOutline(lines.join('\n'), 'x.md');
      const kept = JSON.stringify(units);
      for (const character of ['あ', '施', '①', '𠮷']) {
        const count = (text: string): number => text.split(character).length - 1;
        const written = units
          .map((unit) => (unit.kind === 'table' ? [unit.head, ...unit.rows].flat().join('') : unit.text))
          .join('');
        assert.equal(count(written), count(lines.join('')), kept);
      }
    }),
  );
});

const located: readonly (readonly [string, string, string, number])[] = [
  ['a level is jumped', '# 一\n\n### 三', 'outline.level-jump', 3],
  ['the first heading is not at the top', '## 二', 'outline.level-jump', 1],
  ['a blank is missing after #', '# 一\n##（１）二', 'outline.heading-without-blank', 2],
  ['a heading is empty', '# 一\n##', 'outline.empty-heading', 2],
  ['a row has too few cells', '| 指標 | 単位 |\n|---|---|\n| 人口 |', 'outline.row-too-short', 3],
  ['a row has too many cells', '| 指標 | 単位 |\n|---|---|\n| 人口 | 人 | 3 |', 'outline.row-too-long', 3],
  ['a table has no rule', '| 指標 | 単位 |\n| 人口 | 人 |', 'outline.table-without-rule', 2],
  ['a diagram is not closed', '# 一\n\n```diagram\n図', 'outline.unclosed-diagram', 3],
  ['a fence is of another kind', '```mermaid\n図\n```', 'outline.unknown-fence', 1],
];

for (const [title, text, code, at] of located) {
  test(`it is told with file and line that ${title}`, () => {
    const { issues } = readOutline(text, 'plan.md');
    assert.deepEqual(
      issues.map((found) => [found.code, found.place]),
      [[code, { file: 'plan.md', line: at }]],
    );
  });
}

test('a short row keeps the cells it has', () => {
  const [table] = readOutline('| a | b |\n|---|---|\n| 1 |', 'x.md').units;
  assert.deepEqual(table, { kind: 'table', head: ['a', 'b'], rows: [['1']], line: 1 });
});

test('a cell may be empty, and may hold a bar', () => {
  const [table] = readOutline('| a | b | c |\n|---|:-:|---|\n| 1 |  | x\\|y |', 'x.md').units;
  assert.deepEqual(table, { kind: 'table', head: ['a', 'b', 'c'], rows: [['1', '', 'x|y']], line: 1 });
});

test('bullets typed as ・ and line ends of Windows are read', () => {
  const { units } = readOutline('・創業\r\n- 就業\r\n', 'x.md');
  assert.deepEqual(
    units.map((unit) => unit.kind === 'bullet' && unit.text),
    ['創業', '就業'],
  );
  assert.equal(writeOutline(units), '- 創業\n- 就業\n');
});
