import type { HeldNumber } from '#app';
import { atPlace, foldForCompare, ok, type Issue, type Result } from '#kernel';
import { intakeIssue } from '../../issue-codes.ts';
import type { Flow, FlowBlock, FlowParagraph } from '../flow.ts';
import { Refusal } from '../ooxml/refusal.ts';
import { newCellBudget } from './raw-sheet.ts';
import { readSheet, type SheetReading } from './read-sheet.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

export interface XlsxReading {
  /** Numbers as the sheets show them. */
  readonly flow: Flow;
  /** Those that a cell holds otherwise than it shows. */
  readonly held: readonly HeldNumber[];
}

/** The bytes of a workbook (.xlsx, .xlsm; Transitional and Strict) → its sheets as they flow, or one issue that says why not. */
export function readXlsx(bytes: Uint8Array, file: string): Result<XlsxReading> {
  try {
    const workbook = openWorkbook(bytes);
    const cells = newCellBudget();
    const sheets = workbook.sheets.map((sheet) => readSheet(sheet, workbook, cells));
    return ok({ flow: flowOf(sheets, workbook, file), held: sheets.flatMap(({ held }) => held) });
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issues: [atPlace(error.issue, { file })] };
    throw error;
  }
}

function flowOf(sheets: readonly SheetReading[], workbook: Workbook, file: string): Flow {
  const speaking = sheets.filter(({ blocks }) => blocks.length > 0);
  return {
    blocks: speaking.flatMap((sheet) => [...(speaking.length > 1 ? nameOf(sheet) : []), ...sheet.blocks]),
    furniture: sheets.flatMap(({ furniture }) => furniture),
    unplaced: sheets.flatMap(({ unplaced }) => unplaced),
    issues: [...sheets.flatMap(({ issues }) => issues), ...remarksOn(workbook)].map((one) => atPlace(one, { file })),
  };
}

/** Names that the program gives by itself. */
const UNNAMED = /^(?:sheet|シート|table)\s?\d+(?:\s?\(\d+\))?$/i;

/** Of several sheets the name of each is the heading of what it holds, unless the sheet says it itself. */
function nameOf({ name, blocks }: SheetReading): readonly FlowBlock[] {
  const [first] = blocks;
  const said = first?.kind === 'paragraph' && foldForCompare(first.text) === foldForCompare(name);
  if (said || UNNAMED.test(name)) return [];
  const look = { heading: 1, size: null, bold: false, centred: false, indent: null, list: null, note: false };
  return [{ kind: 'paragraph', text: name, place: { sheet: name }, look } satisfies FlowParagraph];
}

function remarksOn({ hasMacros, hasExternalLinks }: Workbook): readonly Issue[] {
  return [
    ...(hasMacros ? [intakeIssue('document-macros', { severity: 'note' })] : []),
    ...(hasExternalLinks ? [intakeIssue('sheet-external-links', { severity: 'note' })] : []),
  ];
}
