import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { pageBreaks, type BreakRow } from './page-breaks.ts';

const ROOM = { first: 80, further: 100 };
const text = (height: number): BreakRow => ({ height, heading: false, newPage: false });
const heading: BreakRow = { height: 10, heading: true, newPage: false };
const chapter: BreakRow = { ...heading, newPage: true };

const cases: readonly (readonly [title: string, rows: readonly BreakRow[], breaks: readonly number[]])[] = [
  ['a heading that has its text below it on the page stays', [text(30), heading, text(20), text(60)], [3]],
  ['a heading whose text does not fit goes with it to the next page', [text(50), heading, text(30)], [1]],
  ['so do headings that follow each other, as one', [text(40), heading, heading, text(30)], [1]],
  ['near the foot of a page, too, since a program may end it earlier', [text(54), heading, text(12)], [1]],
  ['pages behind the first hold more', [text(70), text(50), heading, text(30)], [1]],
  ['a chapter begins a page, the first row does not begin one more', [chapter, text(20), chapter, text(20)], [2]],
  ['what fits on no page with its heading stays where it is, and goes on alone', [text(30), heading, text(120)], [2]],
  ['a page that begins with the heading is not ended above it', [text(70), heading, text(83)], [1]],
];
for (const [title, rows, breaks] of cases)
  test(`pages of Excel: ${title}`, () => assert.deepEqual(pageBreaks(rows, ROOM), breaks));

test('whether a program has a little less room on a page or far more, no heading stands at the foot of one with a text that fits below', () => {
  const row = fc.record({
    height: fc.integer({ min: 5, max: 40 }),
    heading: fc.boolean(),
    newPage: fc.constant(false),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.double({ min: 0.94, max: 2, noNaN: true }), (rows, scale) => {
      const breaks = new Set(pageBreaks(rows, ROOM));
      let left = ROOM.first * scale;
      const begins = rows.map(({ height }, at) => {
        const isNew = at > 0 && (breaks.has(at) || height > left);
        left = (isNew ? ROOM.further * scale : left) - height;
        return isNew;
      });
      rows.forEach(({ heading: isHeading }, at) => {
        if (isHeading || rows[at - 1]?.heading !== true || begins[at] !== true) return;
        let first = at - 1;
        while (rows[first - 1]?.heading === true) first -= 1;
        const together = rows.slice(first, at + 1).reduce((sum, { height }) => sum + height, 0);
        assert.ok(first === 0 || begins[first] === true || together > ROOM.further * 0.93);
      });
    }),
  );
});
