import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PdfPage, pdfFile } from '../../../../test/helpers/pdf-file.ts';
import { plainText } from '../plain-text.ts';
import { readPdf } from './read-pdf.ts';

/** Two texts of one row, so far apart that the pen left a white between them. */
const pieces: readonly (readonly [before: string, gap: number, after: string, read: string])[] = [
  ['基準値（', 6, 'R1）', '基準値（R1）'],
  ['基準値（R1', 6, '）', '基準値（R1）'],
  ['（', 8, '仮称）', '（仮称）'],
  ['PDCA(', 3, 'plan)', 'PDCA(plan)'],
  ['目標', 6, 'R6', '目標 R6'],
  ['目標', 8, '実績', '目標　実績'],
];

for (const [before, gap, after, expected] of pieces) {
  test(`${before} and ${after}, ${gap} points apart, read ${expected}`, async () => {
    const width = [...before].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 128 ? 5 : 10), 0);
    const page = new PdfPage().text([50, 100], before).text([50 + width + gap, 100], after);
    const read = await readPdf(pdfFile([page]), '計画.pdf');
    assert.ok(read.ok);
    assert.equal(plainText(read.value.blocks), expected);
  });
}
