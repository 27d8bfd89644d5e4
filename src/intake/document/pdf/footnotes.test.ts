import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterCounts, missingFrom } from '../../../../test/helpers/characters.ts';
import { flowTexts } from '../../../../test/helpers/flow-texts.ts';
import { PdfPage, pdfFile } from '../../../../test/helpers/pdf-file.ts';
import type { Flow } from '../flow.ts';
import { readPdf } from './read-pdf.ts';

async function flowOf(...pages: readonly PdfPage[]): Promise<Flow> {
  const read = await readPdf(pdfFile(pages), '計画.pdf');
  assert.ok(read.ok);
  return read.value;
}

/** Texts of the flow, notes with a star before them. */
const textsOf = ({ blocks }: Flow): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [`${block.look.note ? '*' : ''}${block.text}`] : ['table']));

/** 「…412人¹となり」: a mark of six points, raised by four, in a paragraph that is set in. */
function called(page: PdfPage, y: number, [before, mark, after]: readonly [string, string, string]): PdfPage {
  const at = 60 + before.length * 10;
  return page
    .text([60, y], before)
    .text([at, y - 4], mark, 6)
    .text([at + mark.length * 3, y], after);
}

const RULE: readonly [readonly [number, number], readonly [number, number]] = [
  [50, 700],
  [170, 700],
];

/** A full line first, so that the width of the text is known. */
function page(): PdfPage {
  const line = 'この計画は、まちの将来のために、市民とともに取り組むことを、五年ごとにまとめたものです。';
  return new PdfPage().text([50, 80], line);
}

test('notes below a short line, called by small raised marks, stand behind the paragraphs that call them', async () => {
  const noted = called(called(page(), 110, ['出生数は、百十二人', '1', 'となりました。']), 140, [
    '出生率は',
    '2',
    '1.36です。',
  ])
    .rule(...RULE)
    .text([50, 714], '1', 6)
    .text([56, 716], '人口動態統計による。', 8)
    .text([50, 728], '2', 6)
    .text([56, 730], '一人の女性が一生の間に生むと見込まれる子どもの数で、国が', 8)
    .text([50, 742], '毎年公表します。', 8)
    .text([290, 800], '- 1 -');
  const flow = await flowOf(noted);
  assert.deepEqual(textsOf(flow).slice(1), [
    '出生数は、百十二人となりました。',
    '*人口動態統計による。',
    '出生率は1.36です。',
    '*一人の女性が一生の間に生むと見込まれる子どもの数で、国が毎年公表します。',
  ]);
  const printed = ['1', '1', '2', '2', '出生数は、百十二人となりました。', '人口動態統計による。', '毎年公表します。'];
  assert.equal(missingFrom(characterCounts(printed), characterCounts(flowTexts(flow))), '');
});

test('a paragraph that a page breaks goes on, and its note stands behind it', async () => {
  const first = called(new PdfPage(), 640, [
    '出生数',
    '1',
    'は、まちの将来を左右する大切な数であり、この計画では五年の間',
  ])
    .rule(...RULE)
    .text([50, 716], '1 人口動態統計による。', 8);
  const flow = await flowOf(first, new PdfPage().text([50, 80], 'に増やすことを目指します。'));
  assert.deepEqual(textsOf(flow), [
    '出生数は、まちの将来を左右する大切な数であり、この計画では五年の間に増やすことを目指します。',
    '*人口動態統計による。',
  ]);
});

const unsure: readonly (readonly [why: string, page: PdfPage])[] = [
  [
    'no line stands above them',
    called(page(), 110, ['出生数', '1', 'です。']).text([50, 716], '1 人口動態統計による。', 8),
  ],
  [
    'the mark stands twice, as of a power',
    called(called(page(), 110, ['出生数', '2', 'です。']), 140, ['面積は三百㎞', '2', 'です。'])
      .rule(...RULE)
      .text([50, 716], '2 人口動態統計による。', 8),
  ],
  [
    'nothing calls them',
    page()
      .text([50, 110], '出生数です。')
      .rule(...RULE)
      .text([50, 716], '1 人口動態統計による。', 8),
  ],
  [
    'they are as large as the text',
    called(page(), 110, ['出生数', '1', 'です。'])
      .rule(...RULE)
      .text([50, 716], '1 人口動態統計による。'),
  ],
  [
    'the line goes over the width of the text',
    called(page(), 110, ['出生数', '1', 'です。'])
      .rule([50, 700], [480, 700])
      .text([50, 716], '1 人口動態統計による。', 8),
  ],
];

for (const [why, drawn] of unsure) {
  test(`small print at the foot of a page stays text where ${why}`, async () => {
    const flow = await flowOf(drawn);
    assert.equal(
      textsOf(flow).some((text) => text.startsWith('*')),
      false,
    );
    assert.match(textsOf(flow).join(), /[12] ?人口動態統計による。/);
  });
}
