import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { localeFor } from '#locale';
import { characterCounts } from '../../../../test/helpers/characters.ts';
import { blockTexts, flowTexts, tableTexts } from '../../../../test/helpers/flow-texts.ts';
import { pdfFile, PdfPage, picture, type PdfOptions } from '../../../../test/helpers/pdf-file.ts';
import type { Flow } from '../flow.ts';
import { readPdf } from './read-pdf.ts';

async function flowOf(pages: readonly PdfPage[], options: PdfOptions = {}): Promise<Flow> {
  const read = await readPdf(pdfFile(pages, options), '計画.pdf');
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

const textsOf = async (...pages: readonly PdfPage[]): Promise<readonly string[]> =>
  blockTexts((await flowOf(pages)).blocks);

async function refusalOf(bytes: Uint8Array): Promise<readonly [code: string, message: string]> {
  const read = await readPdf(bytes, '計画.pdf');
  assert.ok(!read.ok && read.issues.length === 1, 'refused with one message');
  const [issue] = read.issues;
  assert.ok(issue);
  return [issue.code, localeFor('ja').issueText(issue)];
}

/** Full lines of 40 characters at 10 points: 400 points wide. */
const FULL = '本市では人口の減少に歯止めをかけるため働く場をつくり子育てを支え訪れる人を増やす施策を';
const line = (end = ''): string => FULL.slice(0, 40 - end.length) + end;

test('lines broken inside words are one paragraph, and an indent or a short line begins the next', async () => {
  const page = new PdfPage()
    .text([60, 100], `　${line().slice(1)}`)
    .lines([50, 116], [line('ネットワー'), 'クを広げます。'])
    .lines([60, 148], [line().slice(1)])
    .lines([50, 164], ['次の段落です。']);
  const [first = '', second = '', ...more] = await textsOf(page);
  assert.match(first, /ネットワークを広げます。$/);
  assert.match(second, /次の段落です。$/);
  assert.deepEqual(more, []);
});

test('words of Latin letters keep a blank where a line ends, and letters set apart by kerning stay one word', async () => {
  const page = new PdfPage()
    .lines(
      [50, 100],
      ['The strategy of the city is revised every five years and verified by a', 'committee each year.'],
    )
    .raw('BT /F1 10 Tf 50 600 Td [<0054> 60 <006F> -40 <006B> 30 <0079> <006F>] TJ ET');
  assert.deepEqual(await textsOf(page), [
    'The strategy of the city is revised every five years and verified by a committee each year.',
    'Tokyo',
  ]);
});

test('signs, numbers and notes begin paragraphs; a number inside a sentence does not', async () => {
  const page = new PdfPage().lines(
    [50, 100],
    [
      '（１）働く場の拡大',
      '①起業を支えます。',
      '・窓口を一つにします。',
      '※統計の公表は遅れます。',
      line('強みである、①歴史、'),
      '②農業、に着目します。',
    ],
  );
  const texts = await textsOf(page);
  assert.equal(texts.length, 5);
  assert.match(texts[4] ?? '', /、②農業/);
});

test('two columns are read one after the other, headings above and text below them in their places', async () => {
  const half = '人口の減少に歯止めをかけるため働く場をつく';
  const column = (name: string): readonly string[] => [`${name}${half.slice(1)}`, half, half, half, half, 'ります。'];
  const page = new PdfPage()
    .text([50, 80], '第１章　趣旨', 16)
    .lines([50, 120], column('左'))
    .lines([310, 124], column('右'), { pitch: 17 })
    .text([50, 320], `下${line().slice(1)}${line()}`.slice(0, 46));
  const texts = await textsOf(page);
  assert.deepEqual(
    texts.map((text) => text[0]),
    ['第', '左', '右', '下'],
  );
});

test('running heads and page numbers are taken out and counted; what merely begins pages alike is not', async () => {
  const pages = [1, 2, 3, 4].map((number) =>
    new PdfPage()
      .text([50, 40], '第２期総合戦略', 8)
      .text([50, 100], number === 2 ? '二ページ目だけの文です。' : `${number}番目の文です。`)
      .text([290, 815], `- ${number} -`, 9),
  );
  const flow = await flowOf(pages);
  assert.deepEqual(blockTexts(flow.blocks), [
    '1番目の文です。',
    '二ページ目だけの文です。',
    '3番目の文です。',
    '4番目の文です。',
  ]);
  assert.deepEqual(
    flow.furniture.map(({ text, count }) => [text, count]),
    [['第２期総合戦略', 4], ...[1, 2, 3, 4].map((number) => [`- ${number} -`, 1])],
  );
});

const onePage: readonly (readonly [foot: string, isFurniture: boolean])[] = [
  ['- 1 -', true],
  ['－ １２ －', true],
  ['1/1', true],
  ['3 / 12 ページ', true],
  ['1ページ', true],
  ['P.5', true],
  ['1', false],
  ['3/2', false],
  ['（1）', false],
];

for (const [foot, isFurniture] of onePage) {
  test(`${foot} below the only page ${isFurniture ? 'is its number' : 'stays in the text'}`, async () => {
    const flow = await flowOf([new PdfPage().text([50, 100], '本文が一つあります。').text([280, 815], foot, 9)]);
    assert.equal(flow.furniture.length, isFurniture ? 1 : 0);
    assert.equal(blockTexts(flow.blocks).join('').includes(foot.slice(0, 1)), !isFurniture);
  });
}

test('a table by its lines keeps merged cells at their first place', async () => {
  const open = new PdfPage()
    .rule([50, 100], [400, 100])
    .rule([200, 120], [400, 120])
    .rule([50, 140], [400, 140])
    .rule([50, 160], [400, 160])
    .rule([50, 100], [50, 160])
    .rule([200, 100], [200, 160])
    .rule([300, 120], [300, 160])
    .rule([400, 100], [400, 160])
    .text([60, 125], '指標')
    .text([280, 114], '目標値')
    .text([230, 134], 'R1')
    .text([330, 134], 'R5')
    .text([55, 154], '出生数')
    .text([210, 154], '7,000')
    .text([310, 154], '7,000以上');
  const { blocks } = await flowOf([open]);
  assert.deepEqual(tableTexts(blocks[0]), [
    ['指標', '目標値'],
    ['R1', 'R5'],
    ['出生数', '7,000', '7,000以上'],
  ]);
  const cells = blocks[0]?.kind === 'table' ? blocks[0].rows[0]?.map(({ columns, rows }) => [columns, rows]) : [];
  assert.deepEqual(cells, [
    [1, 2],
    [2, 1],
  ]);
});

test('a table without uprights is one by the whites that stay open between its lines', async () => {
  const page = new PdfPage();
  for (const y of [100, 120, 140, 160]) page.rule([50, y], [400, y]);
  page.text([55, 114], '指標').text([250, 114], '目標').text([330, 114], '実績');
  page.text([55, 134], '出生数').text([250, 134], '6,300').text([330, 134], '6,449');
  page.text([55, 154], '転入超過').text([256, 154], '400').text([336, 154], '494');
  assert.deepEqual(tableTexts((await flowOf([page])).blocks[0]), [
    ['指標', '目標', '実績'],
    ['出生数', '6,300', '6,449'],
    ['転入超過', '400', '494'],
  ]);
});

/** A 新旧対照表 of three pages: its head on each, a sentence of the left column carried over two of them. */
function comparison(): readonly PdfPage[] {
  const columns = [50, 290, 530];
  const wide = line().slice(0, 23);
  const head = (page: PdfPage): PdfPage =>
    page.grid(columns, [60, 80, 400]).text([150, 74], '改正案').text([400, 74], '現行');
  return [
    head(new PdfPage()).text([55, 100], '（１）趣旨').lines([55, 300], [wide, wide]).text([295, 100], '（１）目的'),
    head(new PdfPage()).lines([55, 100], ['続きの文です。', '・取組です。']).text([295, 100], '・古い取組です。'),
    head(new PdfPage()).text([55, 100], '（２）期間').text([295, 100], '（２）期間'),
  ];
}

test('a table over several pages is one, its repeated heads counted, a broken row joined inside its sentence', async () => {
  const flow = await flowOf(comparison());
  assert.equal(flow.blocks.length, 1);
  const [table] = flow.blocks;
  assert.equal(table?.kind === 'table' && table.headRows, 1);
  const rows = tableTexts(table);
  assert.deepEqual(rows[0], ['改正案', '現行']);
  assert.match(rows[1]?.[0] ?? '', /^（１）趣旨\/.*[^/]続きの文です。\/・取組です。$/);
  assert.deepEqual(rows[2], ['（２）期間', '（２）期間']);
  assert.deepEqual(
    flow.furniture.map(({ text, count }) => [text, count]),
    [
      ['改正案', 2],
      ['現行', 2],
    ],
  );
});

test('rows with figures on both sides of a page break are two rows, however long their names', async () => {
  const columns = [50, 290, 350];
  const wide = line().slice(0, 23);
  const flow = await flowOf([
    new PdfPage()
      .grid(columns, [60, 80, 110])
      .text([150, 74], '指標')
      .text([300, 74], '目標')
      .text([55, 100], wide)
      .text([300, 100], '22'),
    new PdfPage().grid(columns, [60, 90, 120]).text([55, 80], '参加者数').text([300, 80], '0').text([55, 110], '面積'),
  ]);
  assert.deepEqual(tableTexts(flow.blocks[0]).slice(1), [
    [wide, '22'],
    ['参加者数', '0'],
    ['面積', ''],
  ]);
});

test('a figure that was struck out is told apart from the one that took its place', async () => {
  const page = new PdfPage()
    .text([50, 100], '3042')
    .rule([50, 96.8], [60, 96.8])
    .text([50, 140], '下線')
    .rule([50, 142], [70, 142]);
  const [first, second] = (await flowOf([page])).blocks;
  assert.deepEqual(first?.kind === 'paragraph' && [first.text, first.marks], [
    '3042',
    [{ from: 0, to: 2, kind: 'struck' }],
  ]);
  assert.deepEqual(second?.kind === 'paragraph' && second.marks, [{ from: 0, to: 2, kind: 'underlined' }]);
});

test('powers stay in their line; ruby, turned and hidden text is kept apart and told', async () => {
  const page = new PdfPage()
    .text([50, 100], '面積は10m')
    .text([95, 96], '2', 6)
    .text([99, 100], 'です。')
    .text([50, 140], '熊本')
    .text([50, 130], 'くまもと', 5)
    .raw('BT /F1 10 Tf 0 1 -1 0 500 500 Tm <56DE8EE2> Tj ET')
    .raw('BT 3 Tr /F1 10 Tf 50 300 Td <96A0> Tj 0 Tr ET')
    .raw('1 1 1 rg BT /F1 10 Tf 50 200 Td <767D> Tj ET 0 g')
    .raw('0 0 0.5 rg 50 90 40 20 re f 1 1 1 rg BT /F1 10 Tf 55 95 Td <6FC3> Tj ET 0 g');
  const flow = await flowOf([page]);
  assert.deepEqual(blockTexts(flow.blocks), ['面積は10m2です。', '熊本', '濃']);
  assert.deepEqual(flow.unplaced.map(({ text }) => text).toSorted(), ['くまもと', '回転', '白', '隠'].toSorted());
  assert.deepEqual(
    flow.issues?.map(({ code, found }) => [code, found]),
    [['pdf-hidden-text', '隠白']],
  );
});

test('what cannot be read is refused with one message that says what to do', async () => {
  const text = new PdfPage().text([50, 100], '本文です。');
  const encrypted =
    '/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <' +
    '00'.repeat(32) +
    '> /U <' +
    '11'.repeat(32) +
    '> >>';
  assert.deepEqual(await refusalOf(pdfFile([new PdfPage().raw(picture(0, 0, [595, 842]))])), [
    'pdf-scanned',
    '計画.pdf：紙を写した画像だけのPDFで、文字がありません（1ページ）。文字認識（OCR）をかけるか、もとのWordやExcelのファイルを使ってください。',
  ]);
  assert.equal((await refusalOf(pdfFile([text], { trailer: encrypted })))[0], 'pdf-encrypted');
  assert.equal((await refusalOf(new TextEncoder().encode('これはPDFではありません')))[0], 'pdf-damaged');
  assert.equal((await refusalOf(new Uint8Array(0)))[0], 'pdf-damaged');
  assert.equal((await refusalOf(pdfFile([new PdfPage()])))[0], 'text-empty');
  assert.equal((await refusalOf(pdfFile([text], { cmap: 'UniJIS-UTF16-V' })))[0], 'pdf-vertical-text');
});

/** 港を直す。123 as the codes of each character map. */
const CP932 = [0x8d, 0x60, 0x82, 0xf0, 0x92, 0xbc, 0x82, 0xb7, 0x81, 0x42, 0x31, 0x32, 0x33];
const EUC = [0xb9, 0xc1, 0xa4, 0xf2, 0xc4, 0xbe, 0xa4, 0xb9, 0xa1, 0xa3, 0x31, 0x32, 0x33];
const UCS2 = [0x6e, 0x2f, 0x30, 0x92, 0x76, 0xf4, 0x30, 0x59, 0x30, 0x02, 0, 0x31, 0, 0x32, 0, 0x33];
/** あいうえお12 as numbers of Adobe-Japan1. */
const CIDS = [843, 845, 847, 849, 851, 18, 19].flatMap((number) => [number >> 8, number & 0xff]);

const notEmbedded: readonly (readonly [cmap: string, font: string, codes: readonly number[], text: string])[] = [
  ['90ms-RKSJ-H', 'HeiseiKakuGo-W5', CP932, '港を直す。123'],
  ['90ms-RKSJ-H', 'MS-Gothic', CP932, '港を直す。123'],
  ['90msp-RKSJ-H', 'MS-PMincho', CP932, '港を直す。123'],
  ['EUC-H', 'Ryumin-Light', EUC, '港を直す。123'],
  ['UniJIS-UCS2-H', 'HeiseiMin-W3', UCS2, '港を直す。123'],
  ['UniJIS-UCS2-HW-H', 'HeiseiMin-W3', UCS2, '港を直す。123'],
  ['Identity-H', 'HeiseiKakuGo-W5', CIDS, 'あいうえお12'],
];

for (const [cmap, font, codes, text] of notEmbedded) {
  for (const outlines of [0, 2] as const) {
    test(`${font} in ${cmap}, which the file names and does not bring along (outlines ${outlines}), is read`, async () => {
      const { blocks, issues } = await flowOf([new PdfPage().codes([50, 100], codes)], { cmap, font, outlines });
      assert.deepEqual([blockTexts(blocks), issues], [[text], []]);
    });
  }
}

for (const [cmap, codes] of [
  ['90ms-RKSJ-V', CP932],
  ['UniJIS-UCS2-V', UCS2],
  ['Identity-V', CIDS],
] as const) {
  test(`vertical writing in ${cmap} is refused by name`, async () => {
    const file = pdfFile([new PdfPage().codes([300, 100], codes)], { cmap, font: 'HeiseiMin-W3' });
    assert.equal((await refusalOf(file))[0], 'pdf-vertical-text');
  });
}

test('codes of a font that nobody says the meaning of are told with their count, and stay', async () => {
  const options = { cmap: 'Identity-H', font: 'ABCDEF+Mincho', outlines: 2, ordering: 'Identity' } as const;
  const { blocks, issues } = await flowOf([new PdfPage().codes([50, 100], CIDS)], options);
  assert.equal([...(blockTexts(blocks)[0] ?? '')].length, 7);
  assert.deepEqual(
    issues?.map(({ code, params }) => [code, params]),
    [['pdf-unreadable-text', { characters: 7 }]],
  );
});

test('a page that is only a picture is told among pages of text', async () => {
  const flow = await flowOf([
    new PdfPage().text([50, 100], '本文のあるページです。'),
    new PdfPage().raw(picture(0, 0, [595, 842])),
  ]);
  assert.deepEqual(
    flow.issues?.map(({ code, place }) => [code, place.page]),
    [['pdf-scanned-pages', 2]],
  );
});

const coordinate = fc.integer({ min: 20, max: 560 });
const piece = fc.oneof(
  fc.record({
    x: coordinate,
    y: fc.integer({ min: 20, max: 820 }),
    text: fc.constantFrom('人口', '（１）', '・施策', '7,000', 'ABC', '基準値', '2'),
    size: fc.constantFrom(5, 8, 10, 16),
  }),
  fc.record({
    x: coordinate,
    y: fc.integer({ min: 20, max: 820 }),
    length: fc.integer({ min: 3, max: 400 }),
    across: fc.boolean(),
  }),
);

test('wherever texts and lines stand, no character is lost and none is read twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(piece, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 3 }),
      async (drawn) => {
        const written: string[] = ['確かな文字の並び'];
        const pages = drawn.map((pieces, at) => {
          const page = new PdfPage();
          if (at === 0) page.text([50, 15], written[0] ?? '');
          pieces.forEach((one, order) => {
            if ('text' in one) {
              // No two alike at one place: the second would be the bold of the first.
              const text = `${one.text}${String.fromCharCode(0x4e00 + order)}`;
              page.text([one.x / 2, one.y], text, one.size);
              written.push(text);
            } else page.rule([one.x, one.y], one.across ? [one.x + one.length, one.y] : [one.x, one.y + one.length]);
          });
          return page;
        });
        const read = await readPdf(pdfFile(pages), '計画.pdf');
        if (!read.ok) return read.issues.every(({ code }) => code === 'pdf-vertical-text');
        assert.deepEqual(characterCounts(flowTexts(read.value)), characterCounts(written));
        return true;
      },
    ),
    { numRuns: 60 },
  );
});

test('a file damaged anywhere is read or refused, and never breaks the reader', async () => {
  const whole = pdfFile(comparison());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
      fc.option(fc.nat(whole.length)),
      async (changes, end) => {
        const bytes = new Uint8Array(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const read = await readPdf(bytes.slice(0, end ?? bytes.length), '計画.pdf');
        assert.ok(read.ok || read.issues.length === 1);
      },
    ),
    { numRuns: 60 },
  );
});
