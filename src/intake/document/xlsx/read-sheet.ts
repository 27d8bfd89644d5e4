import type { HeldNumber } from '#app';
import { decimalText, foldForCompare, type Issue } from '#kernel';
import { intakeIssue, type IntakeIssueCode } from '../../issue-codes.ts';
import type { FlowBlock, FurnitureText, PlacedText } from '../flow.ts';
import { takenBars } from './barred-rows.ts';
import { readRawSheet, type CellBudget } from './raw-sheet.ts';
import { blocksOf } from './region-blocks.ts';
import { regionsOf } from './regions.ts';
import { exactOf } from './shown-number.ts';
import { sheetAside } from './sheet-aside.ts';
import { readCell, type SheetCell } from './sheet-cell.ts';
import { visibleCells, type VisibleCells } from './visible-cells.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';

/** What one sheet gives to the flow of its workbook. */
export interface SheetReading {
  readonly name: string;
  readonly blocks: readonly FlowBlock[];
  readonly unplaced: readonly PlacedText[];
  readonly furniture: readonly FurnitureText[];
  readonly issues: readonly Issue[];
  readonly held: readonly HeldNumber[];
}

/** So many cells of one kind are told one by one; the rest are counted. */
const LISTED = 20;

export function readSheet(sheet: WorkbookSheet, workbook: Workbook, cells: CellBudget): SheetReading {
  const { name } = sheet;
  const part = workbook.part(sheet.part);
  if (!part) return { name, blocks: [], unplaced: [], furniture: [], issues: [], held: [] };
  const raw = readRawSheet({ ...part, formats: workbook.formats, cells });
  const read = raw.cells.map((cell) => readCell(cell, name, workbook));
  const shown = read.filter(({ text }) => text.trim() !== '');
  const visible = visibleCells(shown, raw);
  const aside = sheetAside(sheet.part, name, workbook);
  const blocks = [
    ...regionsOf(visible.rows, raw).flatMap((region) => blocksOf(region, sheet.printTitles)),
    ...aside.pictures,
  ];
  const kept = [...Object.values(visible.hidden).flat(), ...read.flatMap(besideText), ...aside.texts];
  const seen = visible.rows.flatMap((row) => row.map(({ cell }) => cell.text));
  const furniture = [...raw.runningTexts.flatMap((code) => runningText(code, name)), ...takenBars(seen, blocks, name)];
  const held = read.flatMap(heldNumber);
  if (!sheet.isHidden)
    return {
      name,
      blocks,
      unplaced: kept,
      furniture,
      issues: [...hiddenIssues(visible, name), ...told(read)],
      held,
    };
  const texts = shown.map(({ text, place }) => ({ text, place }));
  const issues = texts.length === 0 ? [] : [hiddenIssue('sheet-hidden-sheet', texts, name)];
  const apart = [...texts, ...read.flatMap(besideText), ...aside.texts];
  return { name, blocks: [], unplaced: apart, furniture, issues, held: [] };
}

/** ふりがな that the sheet shows, and a number that its format shows as nothing. */
function besideText({ text, phonetic, number, place }: SheetCell): readonly PlacedText[] {
  return [
    ...(phonetic.trim() === '' ? [] : [{ text: phonetic, place }]),
    ...(text.trim() === '' && number ? [{ text: String(number.value), place }] : []),
  ];
}

function hiddenIssues({ hidden }: VisibleCells, sheet: string): readonly Issue[] {
  return [
    ...(hidden.rows.length > 0 ? [hiddenIssue('sheet-hidden-rows', hidden.rows, sheet)] : []),
    ...(hidden.columns.length > 0 ? [hiddenIssue('sheet-hidden-columns', hidden.columns, sheet)] : []),
  ];
}

function hiddenIssue(code: IntakeIssueCode, texts: readonly PlacedText[], sheet: string): Issue {
  const params = { count: texts.length };
  return intakeIssue(code, { severity: 'warning', place: texts[0]?.place ?? { sheet }, found: sheet, params });
}

/** Issues of cells: those of each kind one by one up to a number; figures shown otherwise once with their count. */
function told(cells: readonly SheetCell[]): readonly Issue[] {
  const issues = cells.flatMap(({ issue }) => issue ?? []);
  const kinds = Map.groupBy(issues, ({ code }) => code);
  const listed = [...kinds.values()].flatMap((all) => {
    const more = all.length - LISTED;
    const place = { sheet: all[0]?.place.sheet ?? '' };
    const rest = intakeIssue('sheet-more', { severity: 'warning', place, params: { more } });
    return [...all.slice(0, LISTED), ...(more > 0 ? [rest] : [])];
  });
  return [...listed, ...otherwiseIssue(cells.filter(({ isOtherwise, isCut }) => isOtherwise && !isCut))];
}

function otherwiseIssue(cells: readonly SheetCell[]): readonly Issue[] {
  const [first] = cells.flatMap(heldNumber);
  const [cell] = cells;
  if (!first || !cell) return [];
  const { place, text: found } = cell;
  const params = { count: cells.length };
  return [intakeIssue('sheet-shown-otherwise', { severity: 'note', place, found, expected: first.value, params })];
}

function heldNumber({ number, isOtherwise, place }: SheetCell): readonly HeldNumber[] {
  const value = isOtherwise && number ? exactOf(number.value, number.shift) : null;
  return value ? [{ place, value: decimalText(value) }] : [];
}

/** The text of a head or foot of pages; codes such as `&P` and `&"font"` are no text (ISO/IEC 29500-1, 18.3.1.46). */
function runningText(code: string, sheet: string): readonly FurnitureText[] {
  const text = code
    .replace(/&"[^"]*"|&K[0-9A-Fa-f]{6}|&\d+|&[A-Z]/g, ' ')
    .replaceAll('&&', '&')
    .trim();
  return foldForCompare(text) === '' ? [] : [{ text, place: { sheet }, count: 1 }];
}
