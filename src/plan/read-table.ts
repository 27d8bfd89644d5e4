import type { Issue } from '#kernel';
import type { OutlineUnit } from './outline-unit.ts';
import { planIssue } from './plan-issue-code.ts';

interface TableStep {
  readonly units: readonly OutlineUnit[];
  readonly issues: readonly Issue[];
  readonly next: number;
}

const RULE = /^\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/;

/** Cells of one line, without the blanks beside the bars; `\|` is a bar inside a cell, `\\` a backslash. */
function cellsOf(line: string): readonly string[] {
  const cells = [''];
  const add = (text: string): void => {
    cells[cells.length - 1] += text;
  };
  for (let at = 0; at < line.length; at += 1) {
    const next = line[at + 1];
    if (line[at] === '|') cells.push('');
    else if (line[at] === '\\' && (next === '|' || next === '\\')) add(line[(at += 1)] ?? '');
    else add(line[at] ?? '');
  }
  const inner = cells.slice(1).map((cell) => cell.trim());
  return inner.length > 1 && inner.at(-1) === '' ? inner.slice(0, -1) : inner;
}

/** A Markdown table from `index` on. A row keeps the cells it has; one cell too few or too many is reported. */
export function readTable(lines: readonly string[], index: number, file: string): TableStep {
  let next = index;
  while ((lines[next] ?? '').startsWith('|')) next += 1;
  const head = cellsOf(lines[index] ?? '');
  const ruled = next > index + 1 && RULE.test(lines[index + 1] ?? '');
  const first = ruled ? index + 2 : index + 1;
  const rows = lines.slice(first, next).map(cellsOf);
  const issues = rows.flatMap((row, at) => rowIssue(row, head, { file, line: first + at + 1 }));
  const unit: OutlineUnit = { kind: 'table', head, rows, line: index + 1 };
  return { units: [unit], issues: ruled ? issues : [noRule(head, { file, line: index + 2 }), ...issues], next };
}

function noRule(head: readonly string[], place: { file: string; line: number }): Issue {
  return planIssue('outline.table-without-rule', {
    severity: 'warning',
    place,
    expected: `|${'---|'.repeat(head.length)}`,
  });
}

function rowIssue(
  row: readonly string[],
  head: readonly string[],
  place: { file: string; line: number },
): readonly Issue[] {
  if (row.length === head.length) return [];
  const code = row.length < head.length ? 'outline.row-too-short' : 'outline.row-too-long';
  const params = { cells: row.length, columns: head.length };
  return [planIssue(code, { severity: 'warning', place, found: row.join(' | '), expected: head.join(' | '), params })];
}
