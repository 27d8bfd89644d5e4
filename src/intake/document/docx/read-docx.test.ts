import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cell,
  del,
  ins,
  paragraph,
  row,
  run,
  strictWordFile,
  table,
  wordFile,
  type WordParts,
} from '../../../../test/helpers/word-file.ts';
import { plainText } from '../plain-text.ts';
import { readDocx, type DocxReading } from './read-docx.ts';
import type { ChangesView } from './tracked-change.ts';

function reading(parts: WordParts | Uint8Array, changes: ChangesView = 'accepted'): DocxReading {
  const read = readDocx(parts instanceof Uint8Array ? parts : wordFile(parts), { file: '計画.docx', changes });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

const linesOf = (body: string, changes?: ChangesView): readonly string[] =>
  plainText(reading({ body }, changes).flow.blocks).split('\n');

const run1 = run('人口');
const inlines: readonly (readonly [string, string, string])[] = [
  ['runs of one word', run('人') + run('口'), '人口'],
  ['a tab', `${run1}<w:r><w:tab/></w:r>${run1}`, '人口\t人口'],
  ['a line break', `${run1}<w:r><w:br/></w:r>${run1}`, '人口\n人口'],
  ['a hyphen that does not break', '<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t></w:r>', 'A\u2011B'],
  ['a soft hyphen', '<w:r><w:t>A</w:t><w:softHyphen/><w:t>B</w:t></w:r>', 'AB'],
  ['a sign of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F06C"/></w:r>', '●'],
  ['a link', `<w:hyperlink r:id="x">${run1}</w:hyperlink>`, '人口'],
  [
    'a content control',
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run1}</w:sdtContent></w:sdt>`,
    '人口',
  ],
  ['a smart tag', `<w:smartTag w:uri="u" w:element="e"><w:smartTagPr/>${run1}</w:smartTag>`, '人口'],
  ['the result of a simple field', `<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`, '3'],
  [
    'the result of a field in a field, without codes',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${run('第2期')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('計画')}`,
    '第2期計画',
  ],
  [
    'one of two alternatives',
    `<w:r><mc:AlternateContent><mc:Choice Requires="new"><w:t>新しい</w:t></mc:Choice><mc:Fallback><w:t>今の</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    '今の',
  ],
  ['a formula', '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>', 'a+b'],
  ['an element of a later Word', `<new:thing>${run1}</new:thing>`, '人口'],
];

for (const [what, inside, expected] of inlines) {
  test(`a paragraph with ${what} reads ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(linesOf(paragraph(inside)).join('\n'), expected);
  });
}

test('ふりがな is kept out of the text and is not lost', () => {
  const ruby = `<w:r><w:ruby><w:rt>${run('くまもと')}</w:rt><w:rubyBase>${run('熊本')}</w:rubyBase></w:ruby></w:r>`;
  const { flow } = reading({ body: paragraph(ruby + run('市')) });
  assert.equal(plainText(flow.blocks), '熊本市');
  assert.deepEqual(flow.unplaced, [{ text: 'くまもと', place: { paragraph: 1 } }]);
});

test('a text box follows the paragraph it hangs on; comments, hidden text and words of charts stand apart', () => {
  const box = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="図1" descr="体系図"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph('枠の中')}${table([row(['甲', '乙'])])}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const chart =
    '<w:r><w:drawing><wp:inline><wp:docPr id="2" name="g"/><a:graphic><a:graphicData><c:chart r:id="charts/c.xml"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const { flow } = reading({
    body:
      paragraph('一') +
      paragraph(run('二') + box + '<w:r><w:commentReference w:id="7"/></w:r>' + run('隠れた', '<w:vanish/>')) +
      paragraph(chart),
    comments: `<w:comment w:id="7">${paragraph('要確認')}</w:comment><w:comment w:id="8">${paragraph('どこにもない')}</w:comment>`,
    others: {
      'charts/c.xml': {
        type: 'chart',
        xml: '<c:x xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>出生数</a:t></a:r></a:p><c:strCache><c:pt><c:v>R1</c:v></c:pt></c:strCache></c:x>',
      },
    },
  });
  assert.deepEqual(
    flow.blocks.map((block) => [block.kind, plainText([block])]),
    [
      ['paragraph', '一'],
      ['paragraph', '二'],
      ['picture', '体系図'],
      ['paragraph', '枠の中'],
      ['table', '甲\t乙'],
      ['picture', ''],
    ],
  );
  assert.deepEqual(flow.unplaced, [
    { text: '隠れた', place: { paragraph: 2 } },
    { text: '出生数\nR1', place: { paragraph: 3 } },
    { text: '要確認', place: { paragraph: 2 } },
    { text: 'どこにもない', place: {} },
  ]);
});

test('notes follow the paragraph that they are called from; one called from nowhere stands apart', () => {
  const { flow } = reading({
    body: paragraph(run('人口') + '<w:r><w:footnoteReference w:id="2"/></w:r>') + paragraph('次'),
    footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('国勢調査による。')}</w:footnote><w:footnote w:id="3">${paragraph('使われない')}</w:footnote>`,
  });
  assert.deepEqual(
    flow.blocks.map((block) => block.kind === 'paragraph' && [block.text, block.look.note, block.place.paragraph]),
    [
      ['人口', false, 1],
      ['国勢調査による。', true, 1],
      ['次', false, 2],
    ],
  );
  assert.deepEqual(flow.unplaced, [{ text: '使われない', place: {} }]);
});

test('heads and feet of pages are told once', () => {
  const { flow } = reading({ body: paragraph('本文'), header: paragraph('第2期総合戦略'), footer: paragraph('- 3 -') });
  assert.deepEqual(
    flow.furniture.map(({ text, count }) => [text, count]),
    [
      ['第2期総合戦略', 1],
      ['- 3 -', 1],
    ],
  );
});

test('rows from the top whose cells all have a ground of their own name the columns', () => {
  const grey = (text: string) => cell(paragraph(text), '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>');
  const white = (text: string) => cell(paragraph(text), '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>');
  const headRows = (...rows: readonly string[]): number | null => {
    const [first] = reading({ body: table(rows) }).flow.blocks;
    return first?.kind === 'table' ? first.headRows : null;
  };
  const below = [row([white('甲'), white('海沿い')]), row([white('乙'), white('山沿い')])];
  assert.equal(headRows(row([grey('地区'), grey('特色')]), ...below), 1);
  assert.equal(headRows(row([grey('地区'), white('特色')]), ...below), 0);
  assert.equal(headRows(row([white('地区'), white('特色')]), ...below), 0);
  assert.equal(headRows(row([grey('甲'), grey('海沿い')]), row([grey('乙'), grey('山沿い')])), 0);
  assert.equal(headRows(row([grey('市内の各地区')]), ...below), 0);
});

test('merged cells stand at their first place, with nested tables inside', () => {
  const merged = table([
    row([cell('指標', '<w:vMerge w:val="restart"/>'), cell('目標値', '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'),
    row([cell('', '<w:vMerge/>'), 'R1', 'R5']),
    row(['出生数', cell(table([row(['7,000'])]) + paragraph('')), '以上']),
  ]);
  const [first] = reading({ body: paragraph('前') + merged }).flow.blocks.slice(1);
  assert.ok(first?.kind === 'table');
  assert.equal(first.headRows, 1);
  assert.deepEqual(
    first.rows.map((cells) =>
      cells.map(({ column, columns, rows, blocks }) => [column, columns, rows, plainText(blocks)]),
    ),
    [
      [
        [0, 1, 2, '指標'],
        [1, 2, 1, '目標値'],
      ],
      [
        [1, 1, 1, 'R1'],
        [2, 1, 1, 'R5'],
      ],
      [
        [0, 1, 1, '出生数'],
        [1, 1, 1, '7,000'],
        [2, 1, 1, '以上'],
      ],
    ],
  );
  assert.deepEqual(first.rows[2]?.[1]?.place, { paragraph: 8, row: 3, column: 2 });
});

const INS = 'w:id="1" w:author="x"';
const mark = (kind: string): string => `<w:rPr><w:${kind} ${INS}/></w:rPr>`;
const move = (way: 'From' | 'To', text: string): string => `<w:move${way} ${INS}>${run(text)}</w:move${way}>`;

const tracked: readonly (readonly [string, string, string, string])[] = [
  ['a figure replaced', paragraph(del('63') + ins('112') + run('人')), '112人', '63人'],
  ['a text moved', paragraph(run('甲') + move('From', '乙')) + paragraph(move('To', '乙')), '甲|乙', '甲乙'],
  ['a paragraph mark deleted', paragraph('前', mark('del')) + paragraph('後'), '前後', '前|後'],
  ['a paragraph mark inserted', paragraph('前', mark('ins')) + paragraph('後'), '前|後', '前後'],
  ['a whole paragraph deleted', paragraph(del('消す'), mark('del')) + paragraph('残る'), '残る', '消す|残る'],
  ['a whole paragraph inserted', paragraph('元') + paragraph(ins('足す'), mark('ins')), '元|足す', '元'],
  ['inserted, then deleted by another', paragraph(run('元') + `<w:ins ${INS}>${del('迷い')}</w:ins>`), '元', '元'],
  ['a row deleted', table([row([cell(paragraph(del('旧')))], `<w:del ${INS}/>`), row(['残'])]), '残', '旧|残'],
  ['a row inserted', table([row(['元']), row([cell(paragraph(ins('新')))], `<w:ins ${INS}/>`)]), '元|新', '元'],
  ['a cell inserted', table([row(['元', cell('新', `<w:cellIns ${INS}/>`)])]), '元\t新', '元'],
  [
    'numbering that was taken away',
    paragraph(
      '項',
      `<w:outlineLvl w:val="0"/><w:pPrChange ${INS}><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:pPrChange>`,
    ),
    '項',
    '項',
  ],
];

for (const [what, body, accepted, original] of tracked) {
  test(`${what}: accepted ${accepted}, original ${original}, and what the other has more is kept apart`, () => {
    assert.equal(linesOf(body).join('|'), accepted);
    assert.equal(linesOf(body, 'original').join('|'), original);
    const all = (view: ChangesView): string => {
      const { flow } = reading({ body }, view);
      return [plainText(flow.blocks), ...(flow.takenOut ?? []).map(({ text }) => text)].join('').replace(/\s/g, '');
    };
    assert.deepEqual([...all('accepted')].toSorted(), [...all('original')].toSorted());
  });
}

test('each tracked change has its place in the text that was read, whichever text that is', () => {
  const body = paragraph('一') + paragraph(run('目標') + del('63') + ins('112') + run('人'));
  const of = (view: ChangesView) => reading({ body }, view).changes.map(({ kind, text, place }) => [kind, text, place]);
  assert.deepEqual(of('accepted'), [
    ['deleted', '63', { paragraph: 2, offset: 2 }],
    ['inserted', '112', { paragraph: 2, offset: 2 }],
  ]);
  assert.deepEqual(of('original'), [
    ['deleted', '63', { paragraph: 2, offset: 2 }],
    ['inserted', '112', { paragraph: 2, offset: 4 }],
  ]);
  const [told] = reading({ body }).flow.issues ?? [];
  assert.deepEqual(
    [told?.code, told?.place],
    ['document-changes-accepted', { file: '計画.docx', paragraph: 2, offset: 2 }],
  );
});

test('the Strict form of the standard is read as the usual one', () => {
  assert.equal(plainText(reading(strictWordFile(paragraph('本文'))).flow.blocks), '本文');
});

test('levels of headings come from the paragraph, its style, and what that is based on', () => {
  const styles = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="21"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="n"><w:name w:val="heading 2"/><w:basedOn w:val="a"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="p"><w:name w:val="p"/><w:basedOn w:val="q"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="q"><w:name w:val="q"/><w:basedOn w:val="p"/><w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:style>',
  ].join('');
  const styled = (id: string, more = ''): string => paragraph('題', `<w:pStyle w:val="${id}"/>${more}`);
  const body =
    ['a', '1', 'x', 'n', 'p', 'nobody'].map((id) => styled(id)).join('') +
    styled('1', '<w:outlineLvl w:val="9"/>') +
    styled('a', '<w:outlineLvl w:val="2"/>');
  const { flow } = reading({ body, styles });
  assert.deepEqual(
    flow.blocks.map((block) => block.kind === 'paragraph' && [block.look.heading, block.look.size, block.look.bold]),
    [
      [null, 10.5, false],
      [1, 14, true],
      [1, 14, true],
      [2, 10.5, false],
      [5, null, false],
      [null, 10.5, false],
      [null, 14, true],
      [3, 10.5, false],
    ],
  );
});

test('a document inserted into the document is told, and macros are not run', () => {
  const { flow } = reading({ body: '<w:altChunk r:id="x"/>', files: { 'word/vbaProject.bin': new Uint8Array(1) } });
  assert.deepEqual(
    flow.issues?.map(({ code }) => code),
    ['document-part-not-read', 'document-macros'],
  );
});

test('text drawn through or under is marked where it stands, behind the number that is printed before it', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const runs =
    run('目標') +
    run('6', '<w:strike/>') +
    run('3', '<w:dstrike/>') +
    run('112', '<w:u w:val="single"/>') +
    run('人', '<w:u w:val="none"/>');
  const [block] = reading({ body: paragraph(runs, '<w:numPr><w:numId w:val="1"/></w:numPr>'), numbering }).flow.blocks;
  assert.ok(block?.kind === 'paragraph');
  assert.deepEqual(
    block.marks?.map(({ from, to, kind }) => [block.text.slice(from, to), kind]),
    [
      ['63', 'struck'],
      ['112', 'underlined'],
    ],
  );
});
