import type { Result } from '#kernel';
import type { FileSet } from '#app';
import type { IntakeReading } from './read-city-folder.ts';
import { readPlanJson } from './read-plan-json.ts';
import { readPlanOutline } from './read-plan-outline.ts';

/** A plan alone: an outline (`.md`) or a 計画JSON. It holds no figures. */
export function readPlanFile(files: FileSet, path: string): Result<IntakeReading> {
  return path.toLowerCase().endsWith('.json') ? readPlanJson(files, path) : readPlanOutline(files, path);
}
