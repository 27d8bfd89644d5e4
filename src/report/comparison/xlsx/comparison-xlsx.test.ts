import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { comparisonJson, type ComparisonView } from '#app';
import type { Run } from '#compare';
import { localeFor } from '#locale';
import {
  anyEditions,
  anyTableSettings,
  comparisonView,
  generatedEditions,
} from '../../../../test/helpers/comparison-fixture.ts';
import { converted, partsOf, readWorkbook, soffice, xmlOf } from '../../../../test/helpers/office.ts';
import { withoutBlanks } from '../../../../test/helpers/read-figures.ts';
import { sheetElements, sheetRuns, type SheetRun } from '../../../../test/helpers/sheet-text.ts';
import { cellAddress } from '../../xlsx/cell-address.ts';
import { buildComparisonDocument } from '../build-comparison-document.ts';
import type { DocumentCell, DocumentItem } from '../comparison-document.ts';
import { writeComparisonXlsx } from './comparison-xlsx.ts';

const locale = localeFor('ja');
const withoutOffice = { skip: soffice === null ? 'LibreOffice is not on this machine' : false };

async function made(view: ComparisonView) {
  const result = await writeComparisonXlsx(view, locale);
  assert.ok(result.ok && result.value.kind === 'document');
  return result.value;
}

const textOfRuns = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');
const isMarked = ({ underlined, struck }: SheetRun): boolean => underlined || struck;

const joined = (cells: readonly (readonly Run[])[]): string => cells.map(textOfRuns).join(' ｜ ');

function linesOf(item: DocumentItem): readonly string[] {
  switch (item.kind) {
    case 'heading':
      return [textOfRuns(item.runs)];
    case 'paragraph':
      return [`${item.role === 'bullet' ? '・' : ''}${textOfRuns(item.runs)}`];
    case 'grid':
      return [...(item.head === null ? [] : [joined(item.head)]), ...item.rows.map(({ cells }) => joined(cells))];
    case 'words':
      return [item.text];
  }
}

/** Marked letters of a cell, from its items. */
function markedOf({ items }: DocumentCell): string {
  const runs = items.flatMap((item): readonly Run[] => {
    if (item.kind === 'words') return [];
    return item.kind === 'grid' ? [...(item.head ?? []), ...item.rows.flatMap(({ cells }) => cells)].flat() : item.runs;
  });
  return textOfRuns(runs.filter(({ mark }) => mark !== null));
}

const whole = (cells: readonly (readonly [text: string, marked: string])[]): readonly string[] =>
  [cells.map(([text]) => text), cells.map(([, marked]) => marked)].map((some) => some.join('').replaceAll('\n', ''));

test('under any settings each column of Excel has the texts and the marks of its column of the table, cell by cell', async () => {
  await fc.assert(
    fc.asyncProperty(anyEditions, anyTableSettings, async (editions, settings) => {
      const view = comparisonView(editions.old, editions.new, settings);
      const { lines, columns, date } = buildComparisonDocument(view, locale);
      const { bytes } = await made(view);
      const texts = readWorkbook(bytes).get('新旧対照表');
      const runs = sheetRuns(bytes);
      const top = date === null ? 2 : 3;
      const last = Number(sheetElements(bytes, 'autoFilter')[0]?.['ref']?.match(/\d+$/)?.[0]);
      for (const [column, { key }] of columns.entries()) {
        const cells = lines.flatMap((line) => line.cells.filter((cell) => cell.key === key && cell.items.length > 0));
        const addresses = Array.from({ length: last - top }, (_, row) => cellAddress(top + row, column)).filter(
          (address) => (texts?.get(address)?.text ?? '') !== '',
        );
        const found = addresses.map((address): readonly [string, string] => [
          texts?.get(address)?.text ?? '',
          textOfRuns((runs.get(address) ?? []).filter(isMarked)).replaceAll('_x005F_', '_'),
        ]);
        const expected = cells.map((cell) => [cell.items.flatMap(linesOf).join('\n'), markedOf(cell)] as const);
        // A tall text stands in several cells, without the line ends between them.
        if (found.length === expected.length) assert.deepEqual(found, expected);
        else assert.deepEqual(whole(found), whole(expected));
      }
    }),
    { numRuns: 40 },
  );
});

test('見え消し: struck through on the old side, underlined on the new one, in red', async () => {
  const view = comparisonView('- 港を直します。', '- 港を造ります。', { marks: 'redline' });
  const runs = sheetRuns((await made(view)).bytes);
  assert.deepEqual(
    ['A3', 'B3'].map((address) => runs.get(address)?.filter(isMarked)),
    [
      [{ text: '造り', underlined: true, struck: false, colour: 'FFC00000' }],
      [{ text: '直し', underlined: false, struck: true, colour: 'FFC00000' }],
    ],
  );
});

test('見え消し does not strike through what only moved', async () => {
  const old = '# １ 港\n\n- ①橋を架けます。\n\n# ２ 川\n\n- 堤を守ります。';
  const next = '# １ 港\n\n# ２ 川\n\n- 堤を守ります。\n\n- ①橋を架けます。';
  const runs = sheetRuns((await made(comparisonView(old, next, { marks: 'redline', stubs: 'omit' }))).bytes);
  assert.deepEqual(
    ['A6', 'B6'].map((address) =>
      runs
        .get(address)
        ?.filter(isMarked)
        .map(({ text, struck }) => [text, struck]),
    ),
    ['①', '①'].map((text) => [[text, false]]),
  );
});

test('what was split stands beside the lines of its parts, in a cell over all of them', async () => {
  const whole = '- 空き家の発生を予防する啓発に取り組むとともに、空き家の流通を促し、地域の資源として活用します。';
  const parts = ['- 空き家の発生を予防する啓発に取り組みます。', '- 空き家の流通を促し、地域の資源として活用します。'];
  const { bytes } = await made(comparisonView(`# １ 住まい\n\n${whole}`, `# １ 住まい\n\n${parts.join('\n')}`));
  const merged = sheetElements(bytes, 'mergeCell').map(({ ref }) => ref);
  assert.deepEqual(
    merged.filter((ref) => !ref?.startsWith('A')),
    ['B4:B5', 'C4:C5'],
  );
  const sheet = readWorkbook(bytes).get('新旧対照表');
  assert.deepEqual(
    ['A4', 'A5', 'D4', 'D5'].map((address) => sheet?.get(address)?.text),
    [...parts.map((part) => part.replace('- ', '・')), '分割', '分割'],
  );
});

const PLAN = '# １ 産業\n\n## （１）港\n\n- 岸壁を直します。\n\n# ２ 暮らし\n\n- 川を守ります。';

test('beside the printed table each line says its kind, whether to check it, and its headings; only the table is printed', async () => {
  const view = comparisonView(PLAN, PLAN.replace('直し', '造り'), { newPage: 'chapter' });
  const { bytes } = await made(view);
  const sheet = readWorkbook(bytes).get('新旧対照表');
  assert.deepEqual(
    ['D2', 'E2', 'F2', 'D5', 'F5'].map((address) => sheet?.get(address)?.text),
    ['種別', '要確認', '場所（見出し）', '字句修正', '１ 産業 ＞ （１）港'],
  );
  assert.deepEqual(sheetElements(bytes, 'autoFilter'), [{ ref: 'A2:F7' }]);
  assert.deepEqual(
    sheetElements(bytes, 'brk').map(({ id }) => id),
    ['5'],
  );
  const names = xmlOf(partsOf(bytes), 'xl/workbook.xml');
  assert.match(names, /Print_Area[^>]*>(?:'|&apos;)新旧対照表(?:'|&apos;)!\$A\$1:\$C\$8</);
  assert.match(names, /Print_Titles[^>]*>(?:'|&apos;)新旧対照表(?:'|&apos;)!\$2:\$2</);
});

test('the second sheet counts the rows of each kind', async () => {
  const sheet = readWorkbook((await made(comparisonView(PLAN, PLAN.replace('直し', '造り')))).bytes).get('集計');
  assert.deepEqual(
    ['A1', 'B1', 'A2', 'B2', 'A3', 'B3', 'A4', 'B4'].map((address) => sheet?.get(address)?.text),
    ['種別', '行数', '字句修正', '1', '変更なし', '4', '要確認', '0'],
  );
});

test('a text too tall for a row goes on in the rows below, none of which a page end cuts, and an issue tells it', async () => {
  const text = '港の仕事を増やし、𠮷野家の通りを直します。'.repeat(3500);
  const view = comparisonView(`- ${text}`, `- ${text}\n- 川`);
  const { bytes, issues } = await made(view);
  assert.deepEqual(
    issues.filter(({ code }) => code === 'report.cell-continued').map(({ place, params }) => [place.field, params]),
    [['改正案', { cells: 2 }]],
  );
  const cells = [...(readWorkbook(bytes).get('新旧対照表') ?? [])];
  const below = cells.filter(([address, { text: part }]) => /^A\d/.test(address) && part.includes('港の仕事'));
  assert.ok(below.length >= 3 && below.every(([, { text: part }]) => part.length <= 32_767 && part.isWellFormed()));
  assert.equal(below.map(([, { text: part }]) => part).join(''), `・${text}`);
  const merged = sheetElements(bytes, 'mergeCell').map(({ ref }) => ref ?? '');
  assert.deepEqual(
    merged.filter((ref) => /^([AB])\d+:\1\d+$/.test(ref)),
    [],
  );
});

test('nothing in the file runs, points outside or names a person, and the same comparison gives the same bytes', async () => {
  const view = comparisonView(PLAN, `${PLAN}=1+1`);
  const { bytes } = await made(view);
  const parts = partsOf(bytes);
  for (const path of Object.keys(parts)) {
    assert.doesNotMatch(path, /vba|activeX|externalLinks/i);
    if (path.endsWith('.xml')) assert.doesNotMatch(xmlOf(parts, path), /<f>|<f /, path);
    if (path.endsWith('.rels')) assert.doesNotMatch(xmlOf(parts, path), /TargetMode="External"/, path);
  }
  assert.doesNotMatch(xmlOf(parts, 'docProps/core.xml'), /<dc:creator|<cp:lastModifiedBy/);
  assert.ok(Buffer.from(bytes).equals(Buffer.from((await made(view)).bytes)));
});

/** No text of an edition: says where a unit stands. */
const ELSEWHERE = /の行に記載[）〕]\s*$/;

const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false';

test(
  'LibreOffice opens a table of 1,000 units, and each column reads as its edition in the JSON',
  withoutOffice,
  async () => {
    assert.ok(soffice);
    const { old, new: next } = generatedEditions(1000);
    const view = comparisonView(old, next, { absent: 'blank', stubs: 'omit', notes: [] });
    const json = comparisonJson(view.comparison, () => '');
    const csv = await converted(soffice, { fileName: 'table.xlsx', bytes: (await made(view)).bytes }, CSV);
    const rows: readonly string[][] = parse(Buffer.from(csv), { bom: true, relax_column_count: true });
    const lines = rows.slice(2);
    assert.equal(lines.length, view.table.lines.length);
    for (const [column, side] of (['new', 'old'] as const).entries()) {
      const texts = lines.map((line) => line[column] ?? '').filter((text) => !ELSEWHERE.test(text));
      const cells = texts.map((text) => text.replace(/^・/, '').replaceAll('｜', ''));
      const units = json.rows.flatMap((row) => row[side]);
      assert.ok(units.length > 800);
      assert.equal(withoutBlanks(cells.join('')), withoutBlanks(textOfRuns(units)));
    }
  },
);

test('LibreOffice sees the marked letters of a cell as marked', withoutOffice, async () => {
  assert.ok(soffice);
  const view = comparisonView('- 港を直します。', '- 港を造ります。', { marks: 'redline' });
  const bytes = await converted(soffice, { fileName: 'table.xlsx', bytes: (await made(view)).bytes }, 'xlsx');
  const runs = sheetRuns(bytes);
  assert.deepEqual(
    ['A3', 'B3'].map((address) =>
      runs
        .get(address)
        ?.filter(({ colour }) => colour === 'FFC00000')
        .map(({ text }) => text),
    ),
    [['造り'], ['直し']],
  );
});
