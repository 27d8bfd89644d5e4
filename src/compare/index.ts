export { compareEditions, type ComparedEdition, type CompareOutcome } from './compare-editions.ts';
export {
  rowTypes,
  type ComparedUnit,
  type Comparison,
  type ComparisonRow,
  type CheckReason,
  type Confidence,
  type Departure,
  type RowFlag,
  type RowType,
} from './comparison.ts';
export { changedRows, type ChangedRows } from './changed-rows.ts';
export { confirmedPins, rowsWith } from './confirmed-pins.ts';
export type { ComparisonUnit, ComparisonUnitKind } from './comparison-unit.ts';
export { comparisonUnits } from './comparison-units.ts';
export type { KpiCells, KpiValue } from './kpi-cells.ts';
export type { KpiRole } from './kpi-columns.ts';
export type { Link, LinkOrigin } from './link.ts';
export { mark, type Marks } from './mark.ts';
export { pair, type Pairing, type PairOptions } from './pair.ts';
export type { Pin, SuspendedPin, SuspensionReason } from './pin.ts';
export type { Span } from './printed-spans.ts';
export { anchorsBetween, reanchorPin, reanchorRemark, type Anchors, type SideAnchors } from './reanchor.ts';
export type { Remark, Stand } from './remark.ts';
export { rowKey, writeRemarks, type RowRemark, type SuspendedRemark } from './row-remarks.ts';
export { pairingWeights, type PairingWeights } from './weights.ts';
export type {
  CellItem,
  ComparisonTable,
  GridItem,
  Run,
  TableCell,
  LineCut,
  TableLine,
  TextItem,
  UnitRef,
} from './table/comparison-table.ts';
export { layOut } from './table/lay-out.ts';
export { parseTableSettings } from './table/parse-table-settings.ts';
export { tablePreset, tablePresetIds, type TablePresetId } from './table/table-presets.ts';
export { unitName } from './table/unit-name.ts';
export { tableSettingsJson, type TableSettings } from './table/table-settings.ts';
