import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { checkEditions, findingsJson, oneFile, type ComparisonOutput } from '#app';
import { noCheckSettings, type Finding, type RuleId } from '#check';
import { tablePreset } from '#compare';
import { intake, readDocumentFile } from '#intake';
import type { Place } from '#kernel';
import { localeFor } from '#locale';
import { readOutline, type OutlineBlock } from '#plan';
import { createComparisonMaker } from '#report';
import { converted, soffice } from '../helpers/office.ts';
import { outlineFile } from '../helpers/outline-file.ts';
import { readAsset } from '../helpers/read-asset.ts';

const filler = (count: number, about: string): string =>
  Array.from(
    { length: count },
    (_, at) => `${about}について、${at + 1}番目の地区で住民と市が力を合わせて進めます。`,
  ).join('\n\n');

/** A plan whose faults stand behind more than a page of sound text. */
const plan = (year: string, target: string, number: string): string => `# １ はじめに

${filler(60, '地域の交通')}

平成30（${year}）年度に定めました。

# ２ 目標

${filler(12, '子どもの居場所')}

| 指標 | 単位 | 基準値（R1） | 目標値（R6） |
| --- | --- | --- | --- |
| 路線バスの利用者数 | 人 | 2,100 | 2,500 |
| 空き家の活用件数 | 件 | 30 | ${target} |

# ${number} 進め方

${filler(3, '進捗の確認')}
`;
const sound = plan('2018', '42', '３');
const faulty = plan('2017', '3042 44', '４');

/** What was planted, with the words that are met there. */
const planted: readonly (readonly [RuleId, string])[] = [
  ['era-western', '2017'],
  ['fused-values', '3042 44'],
  ['number-gap', '４'],
];

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const schema = new URL('../../docs/schema/findings.schema.json', import.meta.url);
const fitsSchema = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

/** Each place fits the published form too. */
async function findingsIn(name: string, bytes: Uint8Array): Promise<readonly Finding[]> {
  const document = await intake.document(oneFile(name, bytes));
  assert.ok(document.ok, JSON.stringify(document));
  const report = checkEditions({ document: document.value, settings: noCheckSettings });
  assert.ok(report.ok);
  const { findings } = report.value;
  const published: unknown = JSON.parse(JSON.stringify(findingsJson(findings, localeFor('ja').check)));
  assert.ok(fitsSchema(published), ajv.errorsText(fitsSchema.errors));
  return findings;
}

/** Each planted fault by the finding that tells it; nothing is told of the sound plan. */
async function tellsPlanted(make: (outline: string) => Promise<readonly [name: string, bytes: Uint8Array]>) {
  assert.deepEqual(await findingsIn(...(await make(sound))), []);
  const [name, bytes] = await make(faulty);
  const found = await findingsIn(name, bytes);
  assert.deepEqual(
    found.map(({ rule, found: met }) => [rule, met]),
    planted,
  );
  return { bytes, places: found.map(({ place }) => place) };
}

const blocksOf = (outline: string) => readOutline(outline, 'plan.md').units;

const word = async (outline: string) => ['計画.docx', outlineFile(blocksOf(outline), 'declared')] as const;

test('faults planted in a Word file are told at their paragraphs', async () => {
  const { bytes, places } = await tellsPlanted(word);
  const reading = readDocumentFile(oneFile('計画.docx', bytes), '計画.docx');
  assert.ok(reading.ok);
  const [era, fused, gap] = places;
  const at = (paragraph: number | undefined) =>
    reading.value.document.editions[0]?.blocks.find(({ place }) => place.paragraph === paragraph)?.block;
  assert.match(JSON.stringify(at(era?.paragraph)), /平成30（2017）年度/);
  assert.match(JSON.stringify(at(gap?.paragraph)), /４ 進め方/);
  assert.deepEqual([fused?.row, fused?.column], [3, 4], 'a cell is told by its row and column');
});

const own = (output: ComparisonOutput) => async (outline: string) => {
  const maker = createComparisonMaker({ intake, read: readAsset, emptyFolder: '/nothing/lies/here' });
  const made = await maker.make({
    old: { name: 'old.md', outline: blocksOf(sound.replaceAll('交通', '移動')) },
    new: { name: 'new.md', outline: blocksOf(outline) },
    oldTitle: '',
    newTitle: '',
    settings: tablePreset('standard'),
    output,
    language: 'ja',
  });
  assert.ok(made.ok && made.value.kind === 'document');
  return [`新旧対照表.${output}`, made.value.bytes] as const;
};

test('faults planted in the new edition of a 新旧対照表 that we write in Word are told', async () => {
  const { places } = await tellsPlanted(own('docx'));
  assert.ok(places.every(({ paragraph }) => (paragraph ?? 0) > 60));
});

test('faults planted in the new edition of a 新旧対照表 that we write in Excel are told with sheet and cell', async () => {
  const { places } = await tellsPlanted(own('xlsx'));
  assert.ok(places.every(({ sheet, cell }) => sheet !== undefined && /^A\d+$/.test(cell ?? '')));
  assert.deepEqual([places[1]?.row, places[1]?.column], [1, 4], 'a row of figures stands in one cell of the sheet');
});

test('faults planted in the new edition of a 新旧対照表 that we write as PDF are told with page and box', async () => {
  const { places } = await tellsPlanted(own('pdf'));
  assert.ok(places.every(({ page, box }) => (page ?? 0) > 1 && box?.length === 4));
});

const skip = soffice === null ? 'LibreOffice is not on this machine' : false;

for (const [ending, told] of [
  ['docx', ({ paragraph }: Place) => (paragraph ?? 0) > 60],
  ['pdf', ({ page, box }: Place) => (page ?? 0) > 1 && box?.length === 4],
] as const) {
  test(
    `faults planted in a document that LibreOffice saves as ${ending} are told at their places`,
    { skip },
    async () => {
      const { places } = await tellsPlanted(async (outline) => [`計画.${ending}`, await saved(outline, ending)]);
      assert.ok(places.every(told), JSON.stringify(places));
      const [, fused] = places;
      assert.deepEqual([fused?.row, fused?.column], [3, 4]);
    },
  );
}

const saved = (outline: string, ending: 'docx' | 'pdf'): Promise<Uint8Array> =>
  converted(soffice ?? '', { fileName: 'plan.fodt', bytes: flatText(blocksOf(outline)) }, ending);

/** An outline as an OpenDocument text in one file. */
function flatText(blocks: readonly OutlineBlock[]): string {
  const spaces = ['office', 'text', 'table', 'style'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const cells = (texts: readonly string[]) =>
    texts
      .map((text) => `<table:table-cell table:style-name="ruled"><text:p>${text}</text:p></table:table-cell>`)
      .join('');
  const row = (texts: readonly string[]) => `<table:table-row>${cells(texts)}</table:table-row>`;
  const body = blocks.map((block) => {
    if (block.kind === 'heading') return `<text:h text:outline-level="${block.level}">${block.text}</text:h>`;
    if (block.kind !== 'table') return `<text:p>${block.text}</text:p>`;
    const head = `<table:table-header-rows>${row(block.head)}</table:table-header-rows>`;
    return `<table:table><table:table-column table:number-columns-repeated="${block.head.length}"/>${head}${block.rows.map(row).join('')}</table:table>`;
  });
  const ruled =
    '<style:style style:name="ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>';
  const styles = `<office:automatic-styles>${ruled}</office:automatic-styles>`;
  const text = `<office:body><office:text>${body.join('')}</office:text></office:body>`;
  return `<?xml version="1.0"?><office:document ${spaces.join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">${styles}${text}</office:document>`;
}

test('faults planted in plain text are told at their lines', async () => {
  const { bytes, places } = await tellsPlanted(async (outline) => [
    '計画.txt',
    new TextEncoder().encode(
      outline
        .replaceAll(/^#+ /gm, '')
        .replaceAll(/^\| ?---.*\n/gm, '')
        .replaceAll(/^\| | \|$/gm, '')
        .replaceAll(' | ', '\t'),
    ),
  ]);
  const lines = new TextDecoder().decode(bytes).split('\n');
  assert.match(lines[(places[0]?.line ?? 0) - 1] ?? '', /平成30（2017）年度/);
  assert.match(lines[(places[1]?.line ?? 0) - 1] ?? '', /3042 44/);
  assert.match(lines[(places[2]?.line ?? 0) - 1] ?? '', /^４ 進め方/);
});
