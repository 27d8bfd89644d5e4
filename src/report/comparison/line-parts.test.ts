import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { localeFor } from '#locale';
import { anyEditions, anyTableSettings, comparisonView } from '../../../test/helpers/comparison-fixture.ts';
import { buildComparisonDocument } from './build-comparison-document.ts';
import { lineParts } from './line-parts.ts';

const locale = localeFor('ja');
const LONG = '漁業を支援します。'.repeat(60);

const partsOf = (old: string, next: string) => {
  const { lines } = buildComparisonDocument(comparisonView(old, next, { rowSize: 'section' }), locale);
  return lines.flatMap(lineParts).map(({ line, above, below }) => ({
    kinds: line.cells.map(({ items }) => items.map(({ kind }) => kind[0]).join('')).join('|'),
    heading: line.heading,
    seams: `${above ? '^' : ''}${below ? 'v' : ''}`,
  }));
};

test('a long line is cut at its headings and below them, and what faces each other stays so', () => {
  const text = (more: string): string =>
    `# １ 産業\n\n## （１）港\n\n${LONG}\n\n### ① 川\n\n- 橋を直します。${more}\n\n### ② 町\n\n- 道を直します。`;
  assert.deepEqual(partsOf(text(''), text('\n\n- 堤を造ります。')), [
    { kinds: 'h|h|', heading: true, seams: '' },
    { kinds: 'h|h|', heading: true, seams: 'v' },
    { kinds: 'p|p|', heading: false, seams: '^v' },
    { kinds: 'h|h|', heading: true, seams: '^v' },
    { kinds: 'pp|p|w', heading: false, seams: '^v' },
    { kinds: 'h|h|', heading: true, seams: '^v' },
    { kinds: 'p|p|', heading: false, seams: '^' },
  ]);
});

test('a short line stays whole', () => {
  const text = '# １ 産業\n\n## （１）港\n\n### ① 川\n\n- 橋を直します。';
  assert.deepEqual(
    partsOf(text, text).map(({ kinds }) => kinds),
    ['h|h|', 'hhp|hhp|'],
  );
});

test('the parts of a line one below the other are the line, cell by cell', () => {
  fc.assert(
    fc.property(anyEditions, anyTableSettings, ({ old, new: next }, settings) => {
      for (const line of buildComparisonDocument(comparisonView(old, next, settings), locale).lines) {
        const parts = lineParts(line);
        line.cells.forEach(({ items }, at) => {
          assert.deepEqual(
            parts.flatMap((part) => part.line.cells[at]?.items ?? []),
            items,
          );
        });
      }
    }),
    { numRuns: 50 },
  );
});
