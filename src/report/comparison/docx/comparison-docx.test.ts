import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { comparisonJson, type ComparisonView } from '#app';
import { localeFor } from '#locale';
import {
  anyEditions,
  anyTableSettings,
  comparisonView,
  generatedEditions,
} from '../../../../test/helpers/comparison-fixture.ts';
import { converted, partsOf, soffice, xmlOf } from '../../../../test/helpers/office.ts';
import { pageTexts, withoutBlanks } from '../../../../test/helpers/read-figures.ts';
import { htmlRows, wordTables, type WordCell, type WordRun } from '../../../../test/helpers/word-table.ts';
import { buildComparisonDocument } from '../build-comparison-document.ts';
import { lineParts } from '../line-parts.ts';
import { runsOfItem } from '../runs-of-item.ts';
import { writeComparisonDocx } from './comparison-docx.ts';

const locale = localeFor('ja');
const withoutOffice = { skip: soffice === null ? 'LibreOffice is not on this machine' : false };

async function written(view: ComparisonView): Promise<Uint8Array> {
  const made = await writeComparisonDocx(view, locale);
  assert.ok(made.ok && made.value.kind === 'document');
  return made.value.bytes;
}

const textOfRuns = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');
const cellRuns = ({ paragraphs }: WordCell): readonly WordRun[] => paragraphs.flatMap(({ runs }) => runs);
const isMarked = ({ underlined, struck }: WordRun): boolean => underlined || struck;

test('under any settings each cell of Word has the text, the marks and the span of its cell of the table', async () => {
  await fc.assert(
    fc.asyncProperty(anyEditions, anyTableSettings, async (editions, settings) => {
      const view = comparisonView(editions.old, editions.new, settings);
      const { columns, lines } = buildComparisonDocument(view, locale);
      const tables = wordTables(await written(view));
      for (const { rows } of tables) {
        const [head] = rows;
        assert.ok(head?.head);
        assert.deepEqual(
          head.cells.map((cell) => textOfRuns(cellRuns(cell))),
          columns.map((column) => column.head),
        );
      }
      const rows = tables.flatMap((table) => table.rows.slice(1));
      assert.deepEqual(
        rows.map(({ cells }) =>
          cells.map((cell) => [
            cell.merge === 'goes on' ? 0 : cell.merge === 'begins' ? 2 : 1,
            textOfRuns(cellRuns(cell)),
            textOfRuns(cellRuns(cell).filter(isMarked)),
          ]),
        ),
        lines.flatMap(lineParts).map(({ line: { cells } }) =>
          cells.map(({ span, items }) => {
            const runs = items.flatMap(runsOfItem);
            return [Math.min(span, 2), textOfRuns(runs), textOfRuns(runs.filter(({ mark }) => mark !== null))];
          }),
        ),
      );
    }),
    { numRuns: 40 },
  );
});

const OLD = '# １ 産業\n\n- 港の岸壁を直します。\n\n※ 令和元年度の値\n\n```diagram\n図１\n国→市\n```';
const NEW = OLD.replace('直します', '造ります').replace('国→市', '国→県→市');

const marksOf = async (settings: Parameters<typeof comparisonView>[2]): Promise<readonly unknown[]> => {
  const [table] = wordTables(await written(comparisonView(OLD, NEW, settings)));
  return (table?.rows[2]?.cells ?? []).flatMap((cell) =>
    cellRuns(cell)
      .filter(isMarked)
      .map(({ text, underlined, struck, colour }) => [text, underlined, struck, colour]),
  );
};

test('marks are underlines on both sides, or 見え消し: struck through on the old side, underlined on the new one, in red', async () => {
  assert.deepEqual(await marksOf({ marks: 'underline' }), [
    ['造り', true, false, null],
    ['直し', true, false, null],
  ]);
  assert.deepEqual(await marksOf({ marks: 'redline', order: 'old-new' }), [
    ['直し', false, true, 'C00000'],
    ['造り', true, false, 'C00000'],
  ]);
});

const [GONE, CAME] = [
  '# １ 港\n\n- ①橋を架けます。\n\n# ２ 川\n\n- 堤を守ります。',
  '# １ 港\n\n# ２ 川\n\n- 堤を守ります。\n\n- ①橋を架けます。',
];

test('見え消し does not strike through what only moved', async () => {
  const [table] = wordTables(await written(comparisonView(GONE, CAME, { marks: 'redline', stubs: 'omit' })));
  const marked = (table?.rows.at(-1)?.cells ?? []).flatMap((cell) => cellRuns(cell).filter(isMarked));
  assert.deepEqual(
    marked.map(({ text, underlined, struck, colour }) => [text, underlined, struck, colour]),
    ['①', '①'].map((text) => [text, true, false, null]),
  );
});

test('a kind of unit is a style of Word, a heading has a level on one side alone, and ・ is no letter of the text', async () => {
  const bytes = await written(comparisonView(OLD, NEW, { remarks: 'omit' }));
  const [table] = wordTables(bytes);
  assert.deepEqual(
    table?.rows.slice(1).map(({ cells }) => cells.map((cell) => cell.paragraphs.map(({ style }) => style).join())),
    [
      ['Heading1', 'RepeatedHeading1'],
      ['UnitBullet', 'UnitBullet'],
      ['UnitNote', 'UnitNote'],
      ['UnitDiagram', 'UnitDiagram'],
    ],
  );
  const [bullet] = table?.rows[2]?.cells[0]?.paragraphs ?? [];
  assert.ok(bullet?.bullet && textOfRuns(bullet.runs) === '港の岸壁を造ります。');
  const styles = xmlOf(partsOf(bytes), 'word/styles.xml');
  assert.match(styles, /w:styleId="RepeatedHeading1".*?<w:outlineLvl w:val="9"\/>/s);
});

test('a heading that is gone is a heading of the document on its own side', async () => {
  const [table] = wordTables(await written(comparisonView('# １ 港\n\n# ２ 川\n\n- 橋', '# １ 港')));
  assert.deepEqual(
    table?.rows[2]?.cells.map((cell) => cell.paragraphs[0]?.style),
    ['TableWords', 'Heading1', 'RemarkText'],
  );
});

test('a heading and a short line stay on one page, a long line may go on over it', async () => {
  const text = `# １ 産業\n\n- 港\n\n${'漁業を支援します。'.repeat(60)}`;
  const [table] = wordTables(await written(comparisonView(text, text)));
  assert.deepEqual(
    table?.rows.map(({ whole }) => whole),
    [true, true, true, false],
  );
});

test('a chapter that begins a page begins a table, so that its head stands on the page', async () => {
  const text = '# １ 産業\n\n- 港\n\n# ２ 暮らし\n\n- 川';
  const tables = wordTables(await written(comparisonView(text, `${text}を守る`, { newPage: 'chapter' })));
  assert.deepEqual(
    tables.map(({ newPage, rows }) => [newPage, rows.length]),
    [
      [false, 3],
      [true, 3],
    ],
  );
});

test('figures of a table stand right, names and words left', async () => {
  const text = '| 指標 | 単位 | 目標値 |\n|---|---|---|\n| 漁獲量 | トン | 1,500 |';
  const xml = xmlOf(partsOf(await written(comparisonView(text, text))), 'word/document.xml');
  const paragraphs = xml.split('<w:p>').filter((paragraph) => /漁獲量|トン|1,500/.test(paragraph));
  assert.deepEqual(
    paragraphs.map((paragraph) => paragraph.includes('<w:jc w:val="right"/>')),
    [false, false, true, false, false, true],
  );
});

test('a row of thirty columns is a line of text: nothing is lost', async () => {
  const row = (of: string): string => `|${Array.from({ length: 30 }, (_, at) => ` ${of}${at} |`).join('')}`;
  const text = `${row('列')}\n|${'---|'.repeat(30)}\n${row('値')}`;
  const [table] = wordTables(await written(comparisonView(text, text)));
  const texts = table?.rows[1]?.cells[0]?.paragraphs.map(({ runs }) => textOfRuns(runs));
  assert.deepEqual(
    texts?.map((line) => line.split(' ｜ ').length),
    [30, 30],
  );
});

test('what an Office file cannot hold stands as U+FFFD and is told once for each character; rare characters stand as they are', async () => {
  const text = '- 𠮷野家と葛\u{E0100}城とمرحبا\u0007と\u0007と\ufffeを=1+1';
  const made = await writeComparisonDocx(comparisonView(text, text), locale);
  assert.ok(made.ok && made.value.kind === 'document');
  const [table] = wordTables(made.value.bytes);
  const [cell] = table?.rows[1]?.cells ?? [];
  assert.ok(cell && textOfRuns(cellRuns(cell)) === '𠮷野家と葛\u{E0100}城とمرحبا\ufffdと\ufffdと\ufffdを=1+1');
  assert.deepEqual(
    made.value.issues
      .filter(({ code }) => code === 'report.character-replaced')
      .map(({ params }) => [params?.['codePoint'], params?.['times']]),
    [
      ['U+0007', 4],
      ['U+FFFE', 2],
    ],
  );
});

test('nothing in the file runs, points outside or names a person, and the same comparison gives the same bytes', async () => {
  const view = comparisonView(OLD, NEW);
  const bytes = await written(view);
  const parts = partsOf(bytes);
  for (const path of Object.keys(parts)) {
    assert.doesNotMatch(path, /vba|activeX|embeddings/i);
    if (path.endsWith('.rels')) assert.doesNotMatch(xmlOf(parts, path), /TargetMode="External"/, path);
  }
  assert.doesNotMatch(xmlOf(parts, 'docProps/core.xml'), /<dc:creator|<cp:lastModifiedBy|<dcterms:/);
  assert.ok(Buffer.from(bytes).equals(Buffer.from(await written(view))));
});

/** No text of an edition: says where a unit stands. */
const ELSEWHERE = /の行に記載[）〕]\s*$/;

test(
  'LibreOffice opens a table of 1,000 units, and each column reads as its edition in the JSON',
  withoutOffice,
  async () => {
    assert.ok(soffice);
    const { old, new: next } = generatedEditions(1000);
    const view = comparisonView(old, next, { absent: 'blank', stubs: 'omit' });
    const json = comparisonJson(view.comparison, () => '');
    const html = await converted(soffice, { fileName: 'table.docx', bytes: await written(view) }, 'html');
    const rows = htmlRows(new TextDecoder().decode(html));
    assert.equal(rows.length, view.table.lines.length);
    for (const [column, side] of (['new', 'old'] as const).entries()) {
      const cells = rows.flatMap((row) => row[column] ?? []).filter(({ text }) => !ELSEWHERE.test(text));
      const units = json.rows.flatMap((row) => row[side]);
      assert.ok(units.length > 800);
      assert.equal(withoutBlanks(textOfRuns(cells)), withoutBlanks(textOfRuns(units)));
      const marked = units.flatMap(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)));
      assert.ok(marked.length > 100);
      assert.equal(withoutBlanks(cells.map(({ underlined }) => underlined).join('')), withoutBlanks(marked.join('')));
    }
  },
);

test('printed by LibreOffice, every page begins with the heads of the columns', withoutOffice, async () => {
  assert.ok(soffice);
  const { old, new: next } = generatedEditions(120);
  const view = comparisonView(old, next);
  const pages = await pageTexts(
    await converted(soffice, { fileName: 'table.docx', bytes: await written(view) }, 'pdf'),
  );
  assert.ok(pages.length > 3);
  for (const [at, text] of pages.entries())
    assert.equal(withoutBlanks(text).split('改正案現行備考').length - 1, 1, `page ${at + 1}`);
});
