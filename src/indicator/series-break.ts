import type { IndicatorDefinition } from './definition.ts';
import type { FiscalYear } from '#kernel';

/** True where the definition changed after plan year `from`, up to and including `to`: the two figures are not comparable. */
export function brokenBetween(definition: IndicatorDefinition, from: FiscalYear, to: FiscalYear): boolean {
  return definition.breaks.some((change) => from < change.from && change.from <= to);
}
