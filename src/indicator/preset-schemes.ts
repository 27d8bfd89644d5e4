import { byAchievement } from './presets/by-achievement.ts';
import { byBaseline } from './presets/by-baseline.ts';
import { byHand } from './presets/by-hand.ts';
import { byProgress } from './presets/by-progress.ts';
import { byVerdict } from './presets/by-verdict.ts';
import type { GradeScheme } from './scheme.ts';

/** The rules that public bodies print, as data. `achievement` (達成・未達成) is the default and stands first. */
export const presetSchemes: readonly GradeScheme[] = [
  ...byVerdict,
  ...byAchievement,
  ...byBaseline,
  ...byProgress,
  ...byHand,
];

export function presetScheme(id: string): GradeScheme | null {
  return presetSchemes.find((scheme) => scheme.id === id) ?? null;
}
