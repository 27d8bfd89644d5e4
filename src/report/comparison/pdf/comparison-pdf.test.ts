import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { ComparisonView } from '#app';
import { localeFor } from '#locale';
import {
  anyEditions,
  anyTableSettings,
  comparisonView,
  generatedEditions,
} from '../../../../test/helpers/comparison-fixture.ts';
import { runsOfItem } from '../runs-of-item.ts';
import { readAsset } from '../../../../test/helpers/read-asset.ts';
import { longestLine, pageTexts, readPdf, withoutBlanks } from '../../../../test/helpers/read-figures.ts';
import { replaceMissing } from '../../fonts/replace-missing.ts';
import { coverageOf } from '../../fonts/report-fonts.ts';
import { buildComparisonDocument } from '../build-comparison-document.ts';
import { lineParts } from '../line-parts.ts';
import { readComparisonTypesetting } from '../comparison-assets.ts';
import type { DocumentCell } from '../comparison-document.ts';
import { comparisonPdf } from './comparison-pdf.ts';

const locale = localeFor('ja');
const typesetting = { ...readComparisonTypesetting(readAsset), emptyFolder: '/nothing/lies/here' };
const write = comparisonPdf(typesetting);
const { gothic, mincho } = typesetting.faces;
const coverage = { gothic: coverageOf(gothic), mincho: coverageOf(mincho) };

async function printed(view: ComparisonView) {
  const made = await write(view, locale);
  assert.ok(made.ok && made.value.kind === 'document', made.ok ? '' : JSON.stringify(made.issues));
  return made.value;
}

/** The letters of a cell as a PDF can show them; a bullet is printed with its sign. */
function cellText({ items }: DocumentCell, font: 'gothic' | 'mincho'): string {
  const texts = items.map((item) => {
    const sign = item.kind === 'paragraph' && item.role === 'bullet' ? '・' : '';
    return (
      sign +
      runsOfItem(item)
        .map(({ text }) => text)
        .join('')
    );
  });
  return withoutBlanks(replaceMissing(texts.join(''), coverage[font]).text);
}

function expectedTexts(view: ComparisonView): readonly string[] {
  const { lines, look } = buildComparisonDocument(view, locale);
  const cells = lines.flatMap(lineParts).flatMap(({ line }) => line.cells.filter(({ span }) => span > 0));
  return cells.map((cell) => cellText(cell, look.font)).filter((text) => text !== '');
}

const sorted = (text: string): string => [...withoutBlanks(text)].toSorted().join('');

test('under any settings each cell stands in the PDF, in order and as printed; over a page end, with all its letters', async () => {
  await fc.assert(
    fc.asyncProperty(anyEditions, anyTableSettings, async (editions, settings) => {
      const view = comparisonView(editions.old, editions.new, settings);
      const { pages, texts } = await readPdf((await printed(view)).bytes);
      const found = texts.filter(({ role, text }) => role === 'TD' && text !== '').map(({ text }) => text);
      const expected = expectedTexts(view);
      // A tall text stands in one cell with its headings.
      if (pages === 1 && found.length === expected.length) assert.deepEqual(found, expected);
      else assert.equal(sorted(found.join('')), sorted(expected.join('')));
    }),
    { numRuns: 25 },
  );
});

const OLD =
  '# １ 産業\n\n## （１）漁業\n\n- 港の岸壁を直します。\n\n※ 令和元年度の値\n\n# ２ 教育\n\n- 学校を建てます。';
const NEW = OLD.replace('直します', '造ります');

test('the columns have their heads on every page, headings their levels, and pages their numbers', async () => {
  const { old, new: next } = generatedEditions(300);
  const { bytes } = await printed(comparisonView(old, next));
  const { texts, pages } = await readPdf(bytes);
  assert.ok(pages > 3);
  const found = await pageTexts(bytes);
  found.forEach((text, at) => {
    assert.match(text.replaceAll(' ', ''), /改正案.*現行.*備考/);
    assert.ok(text.replaceAll(' ', '').includes(`${at + 1}/${pages}`));
  });
  assert.deepEqual(
    texts
      .filter(({ role, text }) => role === 'TH' && text !== '')
      .slice(0, 3)
      .map(({ text }) => text),
    ['改正案', '現行', '備考'],
  );
  const small = await readPdf((await printed(comparisonView(OLD, NEW))).bytes);
  assert.ok(small.texts.some(({ role, text }) => role === 'P' && text === '新旧対照表'));
});

test('a chapter begins a page where the settings ask for it', async () => {
  const pagesOf = async (newPage: 'chapter' | 'none') =>
    (await readPdf((await printed(comparisonView(OLD, NEW, { newPage }))).bytes)).pages;
  assert.deepEqual([await pagesOf('none'), await pagesOf('chapter')], [1, 2]);
});

test('no heading stands alone at the foot of a page, neither in a row of its own nor within a row of a whole section', async () => {
  const measure = (at: number): string => `## 見出し${at}。\n\n- 本文${'港を直す。'.repeat((at % 7) * 9)}`;
  const next = `# １ 産業\n\n${Array.from({ length: 60 }, (_, at) => measure(at)).join('\n\n')}`;
  for (const rowSize of ['unit', 'measure', 'section'] as const) {
    const settings = { rowSize, absent: 'blank', remarks: 'omit', pageNumbers: 'omit' } as const;
    const pages = await pageTexts((await printed(comparisonView('# １ 産業', next, settings))).bytes);
    assert.ok(pages.length > 3);
    for (const page of pages) assert.doesNotMatch(withoutBlanks(page), /見出し\d+。(?:備考改正部分.*)?$/);
  }
});

/** Counts a word that no line break divides: every letter of the pages in their order, blanks left out. */
async function countIn(view: ComparisonView, word: string): Promise<number> {
  const texts = await pageTexts((await printed(view)).bytes);
  return withoutBlanks(texts.join('')).split(word).length - 1;
}

const letters = (count: number): string => '港を直す。'.repeat(count / 5);

for (const [what, text, count] of [
  ['a paragraph of 100,000 letters', letters(100_000), 20_000],
  ['a bullet of 10,000 letters', `- ${letters(10_000)}`, 2000],
  ['a heading of 10,000 letters', `# ${letters(10_000)}`, 2000],
  ['a cell of a table with 10,000 letters', `| 指標 | 値 |\n|---|---|\n| 漁 | ${letters(10_000)} |`, 2000],
  ['a head of a table with 10,000 letters', `| 指標 | ${letters(10_000)} |\n|---|---|\n| 漁 | 1 |`, 2000],
  [
    'sixty headings below each other in one row',
    `# ２ 林業\n\n${Array.from({ length: 60 }, () => `## ${letters(30)}`).join('\n\n')}`,
    360,
  ],
  ['sixty headings below each other', Array.from({ length: 60 }, () => `# ${letters(30)}`).join('\n\n'), 360],
] as const) {
  test(`nothing is lost or refused: ${what}`, async () => {
    for (const rowSize of ['unit', 'section'] as const) {
      const view = comparisonView('# １ 産業', `# １ 産業\n\n${text}`, { absent: 'blank', remarks: 'omit', rowSize });
      assert.equal(await countIn(view, '港'), count);
    }
  });
}

test('a cell opposite sixty lines goes on over the page ends, and nothing is lost', async () => {
  const old = Array.from({ length: 60 }, () => `- ${letters(100)}`).join('\n\n');
  const view = comparisonView(`# １ 産業\n\n${old}`, '# １ 産業', { absent: 'blank' });
  const [head, ...lines] = view.table.lines;
  const whole = { ...lines[0]?.old, items: lines.flatMap((line) => line.old.items), span: lines.length };
  const spanning = lines.map((line, at) => ({ ...line, new: at === 0 ? whole : { items: [], span: 0 } }));
  assert.ok(head && lines.length === 60);
  assert.equal(await countIn({ ...view, table: { ...view.table, lines: [head, ...spanning] } }, '港'), 2400);
});

test('a word without a place to break stays inside its cell, whole when it is copied', async () => {
  const view = comparisonView('- 港', `- 港 ${'a'.repeat(300)}`);
  const { bytes } = await printed(view);
  const { texts } = await readPdf(bytes);
  assert.ok(texts.some(({ text }) => text === `・港${'a'.repeat(300)}`));
  assert.ok((await longestLine(bytes)) < 330);
});

test('a character that the typefaces lack is shown as 〓 and told with its heading', async () => {
  for (const font of ['gothic', 'mincho'] as const) {
    const { bytes, issues } = await printed(comparisonView('# １ 産業\n\n- 港', '# １ 産業\n\n- 港😀𠮷', { font }));
    const missing = issues.filter(({ code }) => code === 'glyph-missing');
    assert.deepEqual(
      missing.map(({ found, place }) => [found, place.field]),
      [['😀', '１ 産業']],
    );
    const text = withoutBlanks((await pageTexts(bytes)).join(''));
    assert.ok(text.includes('港〓𠮷'));
    assert.match(text, /注〓は、このPDFの書体にない文字（U\+1F600）である。/);
  }
});

test('what is too long to be set is refused with one message', async () => {
  const { old, new: next } = generatedEditions(6500);
  const made = await write(comparisonView(old, next), locale);
  assert.ok(!made.ok);
  assert.deepEqual(
    made.issues.map(({ code }) => code),
    ['report.too-long-for-pdf'],
  );
});

test('the same view gives the same bytes', async () => {
  const view = comparisonView(OLD, NEW, { font: 'mincho', marks: 'redline' });
  const [first, second] = [await printed(view), await printed(view)];
  assert.ok(Buffer.from(first.bytes).equals(Buffer.from(second.bytes)));
});

const pdftotext = ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext'].find((path) => existsSync(path));

test(
  'another reader finds the same letters',
  { skip: pdftotext === undefined ? 'pdftotext is not on this machine' : false },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shirube-pdf-'));
    const view = comparisonView(OLD, NEW, { pageNumbers: 'omit' });
    writeFileSync(join(folder, 'a.pdf'), (await printed(view)).bytes);
    const found = execFileSync(pdftotext ?? '', [join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const { title, columns, notes } = buildComparisonDocument(view, locale);
    const expected = [title, ...columns.map(({ head }) => head), ...expectedTexts(view), ...notes].join('');
    assert.equal(sorted(found), sorted(expected));
  },
);
