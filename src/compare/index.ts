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
export { changedRows, type ChangedRows } from './rows/changed-rows.ts';
export { confirmedPins, rowsWith } from './pins/confirmed-pins.ts';
export type { ComparisonUnit, ComparisonUnitKind } from './units/comparison-unit.ts';
export { comparisonUnits } from './units/comparison-units.ts';
export type { KpiCells, KpiValue } from './units/kpi-cells.ts';
export type { KpiRole } from './units/kpi-columns.ts';
export type { Link, LinkOrigin } from './pairing/link.ts';
export { mark, type Marks } from './marks/mark.ts';
export { pair, type Pairing, type PairOptions } from './pairing/pair.ts';
export type { Pin, SuspendedPin, SuspensionReason } from './pins/pin.ts';
export type { Span } from './marks/printed-spans.ts';
export { anchorsBetween, reanchorPin, reanchorRemark, type Anchors, type SideAnchors } from './pins/reanchor.ts';
export type { Remark, Stand } from './remarks/remark.ts';
export { rowKey, writeRemarks, type RowRemark, type SuspendedRemark } from './pins/row-remarks.ts';
export { pairingWeights, type PairingWeights } from './pairing/weights.ts';
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
