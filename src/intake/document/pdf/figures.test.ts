import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Glyph, Rule } from './drawing.ts';
import { figuresOf } from './figures.ts';

const FIGURE = 7;
const roles = new Map([[FIGURE, { heading: null, note: false, figure: 0 }]]);

function glyph(text: string, [left, baseline]: readonly [number, number]): Glyph {
  return {
    text,
    left,
    right: left + 10,
    baseline,
    foot: [left, baseline],
    length: 10,
    size: 10,
    turn: 0,
    vertical: false,
    bold: false,
    colour: '#000000',
    invisible: false,
    mark: FIGURE,
    artifact: false,
    order: 0,
  };
}

const level = (at: number, from: number, to: number): Rule => ({ horizontal: true, at, from, to, thickness: 0.5 });
const upright = (at: number, from: number, to: number): Rule => ({ ...level(at, from, to), horizontal: false });

/** Letters in the middle of cells of 60 by 20 points. */
const cells = (rows: number, columns: number): readonly Glyph[] =>
  Array.from({ length: rows * columns }, (_, at) =>
    glyph('値', [125 + (at % columns) * 60, 114 + Math.floor(at / columns) * 20]),
  );

test('a table that was pasted as a picture is text, for its lines draw it', () => {
  const rules = [
    ...[0, 1, 2, 3].map((row) => level(100 + row * 20, 100, 280)),
    ...[0, 1, 2, 3].map((column) => upright(100 + column * 60, 100, 160)),
  ];
  assert.equal(figuresOf(cells(3, 3), roles, rules).size, 0);
});

test('labels of a chart stay those of a figure: bars with figures in their parts, lines across, a frame', () => {
  const bar = (top: number): readonly Rule[] => [
    level(top, 100, 280),
    level(top + 12, 100, 280),
    ...[100, 160, 220, 280].map((x) => upright(x, top, top + 12)),
  ];
  const axis = ['0', '5', '9'].map((text, at) => glyph(text, [100 + at * 80, 200]));
  const found = figuresOf([...cells(3, 3), ...axis], roles, [...bar(104), ...bar(124), ...bar(144)]);
  assert.equal(found.get(0)?.length, 12);
  const framed = figuresOf(cells(3, 3), roles, [
    level(90, 90, 300),
    level(180, 90, 300),
    upright(90, 90, 180),
    upright(300, 90, 180),
  ]);
  assert.equal(framed.get(0)?.length, 9);
});
