import type { Inline } from './inline.ts';

export type Tone = 'good' | 'fair' | 'poor' | 'neutral';

/** What colours a verdict or grade, beside its words and shape; null for everything else. */
export function toneOf(inline: Inline): Tone | null {
  if (inline.kind === 'grade') return inline.grade?.tone ?? 'neutral';
  if (inline.kind !== 'verdict') return null;
  const { verdict } = inline;
  if (verdict.kind === 'not-evaluated') return 'neutral';
  const said = verdict.kind === 'published' ? verdict.verdict : verdict.kind;
  return said === 'achieved' ? 'good' : 'poor';
}
