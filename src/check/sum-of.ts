import { add, isZero, subtract, type Decimal } from '#kernel';
import { decimalNumber } from './decimal-number.ts';

export function sumOf(values: readonly Decimal[]): Decimal {
  const [first, ...rest] = values;
  if (!first) throw new RangeError('a sum of nothing');
  return rest.reduce(add, first);
}

/** Whether the parts give the total; of rounded parts (with decimals) each may be half a last place off. */
export function addsUp(parts: readonly Decimal[], total: Decimal): boolean {
  const gap = subtract(sumOf(parts), total);
  const scale = Math.max(total.scale, ...parts.map((part) => part.scale));
  if (scale === 0) return isZero(gap);
  return Math.round(Math.abs(decimalNumber(gap) ?? 0) * 10 ** scale) <= Math.ceil(parts.length / 2);
}
