import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ReportView } from '#app';
import { localeFor, type Locale } from '#locale';
import { readPdf, withoutBlanks } from '../../../test/helpers/read-figures.ts';
import {
  generatedDossier,
  generatedReport,
  nastyReport,
  nastyText,
  smallReport,
  viewOf,
} from '../../../test/helpers/report-fixture.ts';
import { readReportAssets } from '../assets.ts';
import { reportTree } from '../build/report-tree.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import { inlineText } from '../tree/inline-text.ts';
import type { Table } from '../tree/table.ts';
import { flatBlocks } from '../tree/walk.ts';
import { pdfWriter } from './pdf-writer.ts';

const assets = readReportAssets((url) => readFileSync(fileURLToPath(url)));
const writer = pdfWriter({ ...assets, emptyFolder: '/nothing/lies/here' });

async function printed(view: ReportView) {
  const locale = localeFor('ja', view.municipality);
  const tree = reportTree(view, locale);
  const made = await writer.write(tree, locale);
  assert.ok(made.ok, made.ok ? '' : JSON.stringify(made.issues));
  return { tree, locale, made: made.value, pdf: await readPdf(made.value.bytes) };
}

/** Printed texts of all table cells that hold something, in reading order. */
function cellTexts(tree: DocumentTree, locale: Locale): readonly string[] {
  const tables = flatBlocks(tree.blocks).flatMap((block): readonly Table[] =>
    block.kind === 'table' ? [block] : block.kind === 'chart' && block.twin ? [block.twin] : [],
  );
  return tables
    .flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.map((content) => withoutBlanks(content.map((inline) => inlineText(inline, locale)).join(''))),
      ),
    )
    .filter((text) => text !== '');
}

/** The cells of the file; one that runs over a page end comes in two pieces and is joined by what is expected. */
function foundCells(found: readonly string[], expected: readonly string[]): readonly string[] {
  const pieces = [...found];
  return expected.map((wanted) => {
    let text = pieces.shift() ?? '';
    while (text !== wanted && wanted.startsWith(text + (pieces[0] ?? '\n'))) text += pieces.shift();
    return text;
  });
}

for (const [title, view] of [
  ['a small city', smallReport()],
  ['texts full of markup', nastyReport()],
  ['30 indicators', generatedReport(30, 5)],
] as const) {
  test(`every cell of every table stands in the PDF, in order and as printed: ${title}`, async () => {
    const { tree, locale, pdf } = await printed(view);
    const expected = cellTexts(tree, locale);
    const found = pdf.texts.filter(({ role, text }) => role === 'TD' && text !== '').map(({ text }) => text);
    assert.ok(expected.length > 20);
    assert.deepEqual(foundCells(found, expected), expected);
    assert.equal(found.join(''), expected.join(''));
  });
}

test('headings, title and charts are tagged as such, and every chart says what it shows', async () => {
  const { tree, pdf } = await printed(smallReport());
  const blocks = flatBlocks(tree.blocks);
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ role: `H${block.level - 1}`, text: withoutBlanks(block.text) }] : [],
  );
  assert.deepEqual(
    pdf.texts
      .filter(({ role }) => /^H\d$/.test(role))
      .map(({ role, text }) => ({ role, text }))
      .filter(({ text }) => text !== '目次'),
    headings,
  );
  assert.deepEqual(
    pdf.alts,
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.alt] : [])),
  );
});

test('markup of the typesetter in a text of the city is text', async () => {
  const { pdf, made } = await printed(nastyReport());
  assert.deepEqual(made.issues, []);
  assert.ok(pdf.texts.some(({ role, text }) => role === 'H2' && text.includes(withoutBlanks(nastyText))));
});

test('a character that no bundled font has is shown as 〓 and told with its place', async () => {
  const text = '港😀町と葛\u{e01ef}';
  const { pdf, made } = await printed(viewOf(generatedDossier({ indicators: 2, seed: 1, text })));
  assert.ok(pdf.texts.some((entry) => entry.text.includes('港〓町と葛')));
  assert.ok(!pdf.texts.some((entry) => entry.text.includes('😀')));
  const smiles = made.issues.filter(({ code }) => code === 'glyph-missing');
  assert.deepEqual([...new Set(smiles.map(({ found }) => found))], ['😀']);
  assert.ok(smiles.some(({ place }) => place.field?.includes('基本目標1') === true));
  assert.ok(made.issues.some(({ code, found }) => code === 'glyph-variant-missing' && found === '葛\u{e01ef}'));
});

test('a picture that cannot be read is refused and named; the next document is made', async () => {
  const dossier = generatedDossier({ indicators: 2, seed: 1 });
  const broken = { ...dossier, pictures: dossier.pictures.map((picture) => ({ ...picture, base64: 'AAAA' })) };
  const locale = localeFor('ja', dossier.municipality);
  const made = await writer.write(reportTree(viewOf(broken), locale), locale);
  assert.ok(!made.ok);
  assert.equal(made.issues[0]?.code, 'report.failed');
  assert.match(made.issues[0]?.found ?? '', /image/);
  await printed(viewOf(dossier));
});

test('where the typesetter’s native part is missing, PDF is refused by name and nothing is thrown', async () => {
  const absent = pdfWriter({ ...assets, emptyFolder: '/nothing/lies/here' }, () =>
    Promise.reject(new Error('Cannot find module')),
  );
  const locale = localeFor('ja');
  const made = await absent.write(reportTree(smallReport(), locale), locale);
  assert.ok(!made.ok);
  assert.equal(made.issues[0]?.code, 'report.no-typesetter');
  assert.match(made.issues[0].found ?? '', /Cannot find module/);
});
