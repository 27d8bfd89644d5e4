import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeFor } from '#locale';
import { comparisonView } from '../../../test/helpers/comparison-fixture.ts';
import { partsOf, xmlOf } from '../../../test/helpers/office.ts';
import { sheetRuns } from '../../../test/helpers/sheet-text.ts';
import { buildComparisonDocument } from './build-comparison-document.ts';
import type { ComparisonWriter } from './comparison-writer.ts';
import { writeComparisonDocx } from './docx/comparison-docx.ts';
import { writeComparisonPage } from './html/comparison-page.ts';
import { comparisonData } from './pdf/comparison-data.ts';
import { writeComparisonXlsx } from './xlsx/comparison-xlsx.ts';

const locale = localeFor('ja');
const edition = (last: string): string =>
  `# 計画\n\n- 担い手の育成\n  - 研修の農場\n    - 春の研修\n    - ${last}\n- 販路の拡大\n`;
const view = comparisonView(edition('秋の研修'), edition('秋の研修と見学会'));

async function written(write: ComparisonWriter) {
  const made = await write(view, locale);
  assert.ok(made.ok);
  return made.value;
}

/** How deep the items of one side stand within others. */
const DEPTHS = [1, 2, 3, 3, 1];

test('an item that stands within another stands in by a step for each that holds it, in Word', async () => {
  const made = await written(writeComparisonDocx);
  assert.ok(made.kind === 'document');
  const parts = partsOf(made.bytes);
  const levels = Array.from(
    xmlOf(parts, 'word/document.xml').matchAll(/<w:ilvl w:val="(\d)"/gu),
    ([, level]) => Number(level) + 1,
  );
  assert.deepEqual(
    levels,
    DEPTHS.flatMap((depth) => [depth, depth]),
  );
  const indents = Array.from(xmlOf(parts, 'word/numbering.xml').matchAll(/w:left="(\d+)"/gu), ([, left]) =>
    Number(left),
  );
  const own = indents.slice(-5);
  assert.deepEqual(
    own,
    own.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(own).size, 5);
});

test('in Excel by a letter', async () => {
  const made = await written(writeComparisonXlsx);
  assert.ok(made.kind === 'document');
  const texts = [...sheetRuns(made.bytes).values()].map((runs) => runs.map(({ text }) => text).join(''));
  const items = texts.filter((text) => /^　*・/u.test(text)).map((text) => text.indexOf('・') + 1);
  assert.deepEqual(
    items,
    DEPTHS.flatMap((depth) => [depth, depth]),
  );
});

test('in HTML by its class, and in the data of the PDF', async () => {
  const made = await written(writeComparisonPage);
  assert.ok(made.kind === 'page');
  const classes = Array.from(JSON.stringify(made).matchAll(/class=\\"(bullet[^"\\]*)\\"/gu), ([, name]) => name);
  assert.deepEqual(
    classes,
    DEPTHS.flatMap((depth) => Array(2).fill(depth > 1 ? `bullet bullet-${depth}` : 'bullet')),
  );
  const data = JSON.stringify(comparisonData(buildComparisonDocument(view, locale)));
  const depths = Array.from(data.matchAll(/"role":"bullet","depth":(\d)/gu), ([, depth]) => Number(depth));
  assert.deepEqual(
    depths,
    DEPTHS.flatMap((depth) => [depth, depth]),
  );
});
