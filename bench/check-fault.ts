import type { CheckInput, RuleId } from '#check';
import type { Measurement } from '#indicator';
import type { OutlineUnit } from '#plan';
import type { SeededRandom } from './random.ts';
import type { Subject } from './check-subject.ts';

/** A document with one fault, and where it must be told. */
export interface Planted {
  readonly units?: readonly OutlineUnit[];
  readonly series?: readonly Measurement[];
  /** Line of the text, or path of the figure. */
  readonly at: number | string;
}

/** One kind of fault: how it is planted at a random place, and the rules that may tell it. */
export interface FaultKind {
  readonly name: string;
  readonly group: 'numeric' | 'reference' | 'typo' | 'other';
  readonly rules: readonly RuleId[];
  /** With the list of indicators and the period of the city, where the kind is about them. */
  readonly withFigures?: boolean;
  /** Null where the document has no place for it. */
  plant(subject: Subject, random: SeededRandom): Planted | null;
}

export function inputWith(
  { units, indicators, series, period }: Subject,
  fault: FaultKind,
  planted: Partial<Planted>,
): CheckInput {
  const blocks = planted.units ?? units;
  if (!fault.withFigures) return { blocks };
  return { blocks, indicators, series: planted.series ?? series, ...(period ? { period } : {}) };
}
