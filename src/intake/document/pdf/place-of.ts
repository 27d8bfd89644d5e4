import type { Place } from '#kernel';
import type { Box } from './drawing.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10;

export function placeOf(file: string, page: number, { left, top, right, bottom }: Box): Place {
  return { file, page, box: [tenth(left), tenth(top), tenth(right), tenth(bottom)] };
}
