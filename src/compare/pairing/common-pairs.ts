import type { Candidates } from './candidates.ts';
import type { Shadow } from './shadow.ts';

/** A text so nearly as like to another unit says by its words alone of neither that it is the one. */
const NEARLY = 0.05;

/** Of each candidate, whether one of its two units is as like to a third: 1 where it is. */
export function commonPairs(
  { a, b, content }: Candidates,
  sides: { readonly a: Shadow; readonly b: Shadow },
): Uint8Array {
  const [ofA, ofB] = [bestTwo(a, content, sides.a.units.length), bestTwo(b, content, sides.b.units.length)];
  return Uint8Array.from(content, (own, at) =>
    Number(own - Math.max(ofA(a[at] as number, own), ofB(b[at] as number, own)) <= NEARLY),
  );
}

/** The greatest likeness that a unit has beside one of the value given. */
function bestTwo(units: Int32Array, content: Float64Array, size: number): (unit: number, own: number) => number {
  const [first, second] = [new Float64Array(size).fill(-1), new Float64Array(size).fill(-1)];
  units.forEach((unit, at) => {
    const own = content[at] as number;
    if (own > (first[unit] as number)) {
      second[unit] = first[unit] as number;
      first[unit] = own;
    } else if (own > (second[unit] as number)) second[unit] = own;
  });
  return (unit, own) => (own === first[unit] ? second[unit] : first[unit]) as number;
}
