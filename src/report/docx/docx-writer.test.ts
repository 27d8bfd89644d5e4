import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ReportView } from '#app';
import { localeFor } from '#locale';
import {
  bookmarkTexts,
  convertedToPdf,
  parseXml,
  partsOf,
  soffice,
  textOf,
  walk,
  xmlOf,
  type XmlNode,
} from '../../../test/helpers/office.ts';
import { generatedReport, nastyReport, nastyText, smallReport } from '../../../test/helpers/report-fixture.ts';
import { reportTree } from '../build/report-tree.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import { figuresOf } from '../tree/figures-of.ts';
import { flatBlocks } from '../tree/walk.ts';
import { figureBookmark } from './bookmark-name.ts';
import { docxWriter } from './docx-writer.ts';
import { readReportAssets } from '../assets.ts';

const locale = localeFor('ja');

const writer = docxWriter(readReportAssets((url) => readFileSync(new URL(url))).fonts);

async function written(tree: DocumentTree): Promise<Uint8Array> {
  const made = await writer.write(tree, locale);
  assert.ok(made.ok);
  return made.value.bytes;
}

interface Example {
  readonly tree: DocumentTree;
  readonly bytes: Uint8Array;
  /** Every element of the document's body, in order. */
  readonly nodes: readonly XmlNode[];
}

async function exampleOf(view: ReportView): Promise<Example> {
  const tree = reportTree(view, locale);
  const bytes = await written(tree);
  return {
    tree,
    bytes,
    nodes: parseXml(xmlOf(partsOf(bytes), 'word/document.xml')).flatMap((root) => [...walk(root)]),
  };
}

const small = await exampleOf(smallReport());
const nasty = await exampleOf(nastyReport());
const generated = await exampleOf(generatedReport(12));

/** What locale prints for each trace id, in reading order, named as the writer names its bookmarks. */
function expectedFigures(tree: DocumentTree): readonly (readonly [string, string])[] {
  const places = new Map<string, number>();
  return figuresOf(tree, locale).map(({ trace, text }) => {
    const place = (places.get(trace) ?? 0) + 1;
    places.set(trace, place);
    return [figureBookmark(trace, place), text] as const;
  });
}

for (const [name, { tree, bytes }] of [
  ['a small city', small],
  ['a city of nasty texts', nasty],
  ['a generated year', generated],
] as const) {
  test(`every figure of ${name} stands in Word as it is printed, trace id by trace id`, () => {
    const expected = expectedFigures(tree);
    assert.ok(expected.length > 20);
    const found = bookmarkTexts(xmlOf(partsOf(bytes), 'word/document.xml')).filter(([bookmark]) =>
      bookmark.startsWith('_f'),
    );
    assert.deepEqual(found, expected);
  });
}

test('bookmark names are unique, of Word’s form, and every link leads to one', () => {
  const { nodes } = generated;
  const names = nodes
    .filter(({ name }) => name === 'w:bookmarkStart')
    .map(({ attributes }) => attributes['w:name'] ?? '');
  assert.equal(new Set(names).size, names.length);
  for (const name of names) assert.match(name, /^[A-Za-z_]\w{0,39}$/);
  const links = nodes
    .filter(({ name }) => name === 'w:hyperlink')
    .map(({ attributes }) => attributes['w:anchor'] ?? '');
  assert.ok(links.length > 20);
  assert.deepEqual(
    links.filter((link) => !names.includes(link)),
    [],
  );
});

test('every character of a text with markup, a formula and rare characters stands in Word', () => {
  const { tree, bytes, nodes } = nasty;
  const parts = partsOf(bytes);
  const paragraphs = nodes.filter(({ name }) => name === 'w:p').map(textOf);
  const headings = flatBlocks(tree.blocks).filter((block) => block.kind === 'heading');
  for (const { text } of headings) assert.ok(paragraphs.includes(text), text);
  assert.ok(paragraphs.filter((text) => text.includes(nastyText)).length > headings.length);
  for (const footer of Object.keys(parts).filter((path) => /^word\/footer\d+\.xml$/.test(path))) {
    const text = parseXml(xmlOf(parts, footer)).map(textOf).join('');
    assert.ok(text.includes(tree.notice ?? 'a notice'), footer);
  }
});

test('tables can be edited: no cell spans others, and the head is repeated on every page', () => {
  const tables = generated.nodes.filter(({ name }) => name === 'w:tbl');
  assert.ok(tables.length > 20);
  for (const table of tables) {
    const inside = new Set([...walk(table)].map(({ name }) => name));
    assert.ok(inside.has('w:tblHeader'));
    assert.equal(inside.has('w:gridSpan') || inside.has('w:vMerge'), false);
  }
});

test('every chart is a picture that says in words what it shows', () => {
  const { tree, nodes } = generated;
  const described = nodes
    .filter(({ name }) => name === 'wp:docPr')
    .map(({ attributes }) => attributes['descr']?.replaceAll('&quot;', '"'));
  const pictures = flatBlocks(tree.blocks).filter((block) => block.kind === 'chart' || block.kind === 'picture');
  assert.deepEqual(
    described,
    pictures.map(({ alt }) => alt),
  );
});

test('a character that no font of the charts has is told with its chart, and its word stays in the text', async () => {
  const chart = flatBlocks(small.tree.blocks).find((block) => block.kind === 'chart');
  assert.ok(chart);
  const drawn = { ...chart, svg: chart.svg.replace('</svg>', '<text>\ue000</text></svg>'), alt: '\ue000' };
  const made = await writer.write({ ...small.tree, blocks: [drawn] }, locale);
  assert.ok(made.ok);
  assert.deepEqual(
    made.value.issues.map(({ code, found, place }) => [code, found, place?.field]),
    [['glyph-missing', '\ue000', chart.caption]],
  );
  assert.ok(xmlOf(partsOf(made.value.bytes), 'word/document.xml').includes('descr="\ue000"'));
});

test('headings are headings of Word, so that the navigation pane shows the report', () => {
  const { tree, nodes } = generated;
  const levels = new Map([
    ['Heading1', 2],
    ['Heading2', 3],
    ['Heading3', 4],
  ]);
  const found = nodes
    .filter(({ name }) => name === 'w:p')
    .flatMap((paragraph) => {
      const style = [...walk(paragraph)].find(({ name }) => name === 'w:pStyle')?.attributes['w:val'] ?? '';
      const level = levels.get(style);
      return level === undefined ? [] : [[level, textOf(paragraph)]];
    });
  assert.deepEqual(
    found,
    flatBlocks(tree.blocks).flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : [])),
  );
});

test('nothing in the file runs or points outside', () => {
  const parts = partsOf(nasty.bytes);
  assert.deepEqual(
    Object.keys(parts).filter((path) => /vba|activeX|embeddings/i.test(path)),
    [],
  );
  for (const path of Object.keys(parts).filter((name) => name.endsWith('.rels'))) {
    assert.equal(xmlOf(parts, path).includes('TargetMode="External"'), false, path);
  }
});

test(
  'LibreOffice opens the file and prints it',
  { skip: soffice === null ? 'LibreOffice is not on this machine' : false },
  async () => {
    assert.ok(soffice);
    const pdf = await convertedToPdf(soffice, 'report.docx', nasty.bytes);
    assert.equal(Buffer.from(pdf.subarray(0, 5)).toString('latin1'), '%PDF-');
  },
);

test('no empty line stands before a page break, where behind a full page it would be a page of its own', () => {
  for (const { bytes } of [small, nasty, generated]) {
    const paragraphs = xmlOf(partsOf(bytes), 'word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const broken = paragraphs.flatMap((paragraph, index) =>
      paragraph.includes('<w:pageBreakBefore/>') ? [index] : [],
    );
    assert.ok(broken.length > 0);
    assert.deepEqual(
      broken.filter((index) => paragraphs[index - 1]?.includes('w:val="Gap"')),
      [],
    );
  }
});
