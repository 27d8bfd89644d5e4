import type { Heading } from '../tree/block.ts';

export function heading(level: Heading['level'], id: string, text: string): Heading {
  return { kind: 'heading', level, id, text };
}
