import type { EditionId } from '#kernel';
import { presetScheme, type GradeScheme } from '#indicator';
import type { EditionStatus, PlanPeriod } from '#plan';
import type { EditionDossier } from '../dossier.ts';
import type { DraftReading } from './read-draft.ts';

/** What an edition is called, and when it holds. */
export interface EditionFacts {
  readonly id: EditionId;
  readonly title: string;
  readonly period: PlanPeriod;
  readonly status: EditionStatus;
}

/** What was read, under its name → an edition as the city keeps it. */
export function editionOfDraft(
  { nodes, indicators }: Pick<DraftReading, 'nodes' | 'indicators'>,
  facts: EditionFacts,
  house: { readonly body: string; readonly scheme: GradeScheme },
): EditionDossier {
  return { edition: { ...facts, nodes, lineage: [] }, ...house, indicators, initiatives: [], verifications: [] };
}

/** 達成 / 未達成 alone: what is used where a city has no scheme yet. */
export function firstScheme(): GradeScheme {
  const scheme = presetScheme('achievement');
  if (!scheme) throw new TypeError('the scheme achievement is not shipped');
  return scheme;
}
