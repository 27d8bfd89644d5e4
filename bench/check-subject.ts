import { existsSync, readFileSync } from 'node:fs';
import type { CheckIndicator, CheckInput } from '#check';
import type { Measurement } from '#indicator';
import { readOutline, type OutlineUnit } from '#plan';
import { exampleDossier } from '../test/helpers/example-city.ts';

/** A document into which faults are planted. */
export interface Subject {
  readonly name: string;
  readonly units: readonly OutlineUnit[];
  /** Of the city, for the faults of figures; empty for an outline alone. */
  readonly indicators: readonly CheckIndicator[];
  readonly series: readonly Measurement[];
  readonly period: CheckInput['period'];
}

const outlineAt = (address: URL): readonly OutlineUnit[] =>
  readOutline(readFileSync(address, 'utf8'), address.pathname).units;

/** The two editions of the invented city. */
export function minatoSubjects(): readonly Subject[] {
  const { editions, series } = exampleDossier('minato');
  return editions.map(({ edition: { id, period }, indicators }) => ({
    name: `minato/${id}`,
    units: outlineAt(new URL(`../examples/minato/${id}/plan.md`, import.meta.url)),
    indicators,
    series: series.filter(({ indicator }) => indicators.some(({ definition }) => definition.id === indicator)),
    period,
  }));
}

/** Two editions of a real strategy, read where they are kept beside the checkout; null where they are not. */
export function realSubjects(): readonly Subject[] | null {
  const folder = new URL('../../shared/truth/basic/', import.meta.url);
  if (!existsSync(folder)) return null;
  return ['new', 'old'].map((name) => ({
    name,
    units: outlineAt(new URL(`${name}.md`, folder)),
    indicators: [],
    series: [],
    period: null,
  }));
}
