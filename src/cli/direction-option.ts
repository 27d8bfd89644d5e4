import type { SaidDirections } from '#app';
import { directionWords, readDirection, type Direction } from '#indicator';
import { issue, ok } from '#kernel';
import type { GivenOptions } from './options.ts';
import { stop, type Outcome } from './stop.ts';

type Named = SaidDirections['named'][number];

/** `増加,待機児童数=減少`: of the others and of some by name, for indicators whose table says none. */
export function directionOption(options: GivenOptions): Outcome<SaidDirections> {
  const named: Named[] = [];
  let others: Direction | null = null;
  for (const part of partsOf(options.direction)) {
    const [, name = '', word = ''] = /^(?:(.*)[=＝])?(.*)$/s.exec(part) ?? [];
    const direction = readDirection(word);
    if (direction === null) {
      const expected = Object.values(directionWords).join(', ');
      return stop(2, issue('usage.option-value', { place: { field: '--direction' }, found: part, expected }));
    }
    if (name.trim() === '') others = direction;
    else named.push({ name: name.trim(), direction });
  }
  return ok({ named, others });
}

/** Parted by commas. What is no word and says none is the beginning of a name with a comma in it: 1,000人当たり病床数=増加. */
function partsOf(text: string | undefined): readonly string[] {
  const parts: string[] = [];
  let begun = '';
  for (const piece of text?.split(/(?<=[,，])/) ?? []) {
    begun += piece;
    const part = begun.replace(/[,，]$/, '').trim();
    if (!/[=＝]/.test(part) && readDirection(part) === null) continue;
    parts.push(part);
    begun = '';
  }
  return text === undefined || (begun === '' && parts.length > 0) ? parts : [...parts, begun];
}
