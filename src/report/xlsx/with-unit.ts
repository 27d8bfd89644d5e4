import type { Inline } from '../tree/inline.ts';

/** In a sheet whose lines are of different units the unit is said beside each figure, wherever a page says it. */
export function withUnit(content: readonly Inline[]): readonly Inline[] {
  return content.map((inline) => (inline.kind === 'cell' ? { ...inline, unit: true } : inline));
}
