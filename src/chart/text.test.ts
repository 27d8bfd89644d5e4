import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { palette } from './palette.ts';
import { escapeXml } from './svg.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

test('a line neither begins with a closing mark nor ends with an opening one', () => {
  assert.deepEqual(wrapText('あいう、えお', 30, 10), ['あい', 'う、え', 'お']);
  assert.deepEqual(wrapText('あい（うえ）お', 30, 10), ['あい', '（う', 'え）お']);
});

test('words and numbers of Latin letters stay whole while they fit', () => {
  assert.deepEqual(wrapText('ICT活用 KPI', 40, 10), ['ICT活', '用', 'KPI']);
});

test('a word wider than the line is cut and loses nothing', () => {
  const lines = wrapText('ABCDEFGHIJKLMNOP', 50, 10);
  assert.equal(lines.join(''), 'ABCDEFGHIJKLMNOP');
  assert.ok(lines.every((line) => textWidth(line, 10) <= 50));
});

test('a variation selector stays with its character', () => {
  assert.ok(wrapText('葛\u{e0100}葛\u{e0100}葛\u{e0100}', 10, 10).every((line) => line === '葛\u{e0100}'));
});

test('wrapping keeps every character but the blanks at line ends', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'あ漢字、。（）「」ーABC 123・𠮷っ'), maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 24, max: 200 }), (text, width) => {
      assert.equal(wrapText(text, width, 12).join('').replace(/ /g, ''), text.replace(/ /g, ''));
    }),
  );
});

test('text is escaped, and what XML forbids is replaced', () => {
  assert.equal(escapeXml('<b>&"x"\u0000\ud800'), '&lt;b&gt;&amp;&quot;x&quot;\ufffd\ufffd');
});

/** WCAG 2.2 contrast of a colour against white. */
function contrastOnWhite(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

test('colours of text have a contrast of 4.5 on white, those of lines 3', () => {
  const { paper, grid, box, boxLine, ...texts } = palette;
  assert.equal(paper, '#ffffff');
  for (const [name, color] of Object.entries(texts)) assert.ok(contrastOnWhite(color) >= 4.5, name);
  assert.ok(contrastOnWhite(boxLine) >= 3);
  assert.ok(contrastOnWhite(palette.text) / contrastOnWhite(box) >= 4.5, 'text in a box');
  assert.ok(contrastOnWhite(grid) < 3, 'the grid is decoration and must stay behind the figures');
});
