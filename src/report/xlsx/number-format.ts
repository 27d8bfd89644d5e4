import type { Figure } from '#app';

/**
 * The number format that shows a figure as the other documents print it: thousands commas, the indicator's places,
 * minus as U+2212, differences with their sign (ECMA-376 Part 1 §18.8.31: positive; negative; zero).
 */
export function numberFormat({ places, signed }: Pick<Figure, 'places' | 'signed'>): string {
  const digits = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
  const negative = `"−"${digits}`;
  return signed ? `"+"${digits};${negative};"±"${digits}` : `${digits};${negative}`;
}
