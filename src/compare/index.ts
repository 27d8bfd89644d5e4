export type { ComparisonUnit, ComparisonUnitKind } from './comparison-unit.ts';
export { comparisonUnits } from './comparison-units.ts';
export type { KpiCells, KpiRole, KpiValue } from './kpi-cells.ts';
export type { Link, LinkOrigin } from './link.ts';
export { pair, type Pairing, type PairOptions } from './pair.ts';
export type { Pin } from './pin.ts';
