import type { Issue } from '#kernel';
import type { Numbering } from './numbering.ts';
import { defaultNumbering } from './numbering.ts';
import type { OutlineUnit } from './outline-unit.ts';
import { planIssue } from './plan-issue-code.ts';
import { readTable } from './read-table.ts';
import { splitNumber } from './split-number.ts';

export interface OutlineReading {
  readonly units: readonly OutlineUnit[];
  readonly issues: readonly Issue[];
}

/** Shared by the readers of single blocks: `next` is the index of the first line not yet read. */
interface Step {
  readonly units: readonly OutlineUnit[];
  readonly issues: readonly Issue[];
  readonly next: number;
}

interface Source {
  readonly lines: readonly string[];
  readonly file: string;
  readonly numbering: Numbering;
}

const HEADING = /^(#+)([ \t\u3000]?)(.*)$/;
const BULLET = /^(?:( *)-(?: (.*))?|・(.*))$/;
const FENCE = /^(`{3,})\s*(\S*)\s*$/;
/** What a line of another kind may begin with; a paragraph that begins so is written with a `\` before it. */
export const MARKER = /^(?:#|\||※|・|`{3}|\\| *-(?: |$))/;

/**
 * Outline text → units, each with its line. Every non-blank line ends up in a unit: what is wrong is kept as it
 * stands and reported as a located warning (a jumping level, a short row, an unclosed fence).
 */
export function readOutline(text: string, file: string, numbering: Numbering = defaultNumbering): OutlineReading {
  const source = { lines: text.split(/\r\n|\n|\r/), file, numbering };
  const units: OutlineUnit[] = [];
  const issues: Issue[] = [];
  for (let index = 0; index < source.lines.length;) {
    const step = readBlock(source, index);
    units.push(...step.units);
    issues.push(...step.issues);
    index = step.next;
  }
  return { units, issues: [...issues, ...levelJumps(units, file)] };
}

function readBlock(source: Source, index: number): Step {
  const line = source.lines[index] ?? '';
  if (line.trim() === '') return { units: [], issues: [], next: index + 1 };
  if (line.startsWith('#')) return readHeading(source, index);
  if (line.startsWith('|')) return readTable(source.lines, index, source.file);
  if (FENCE.test(line)) return readDiagram(source, index);
  return one(readLine(line, index + 1), index);
}

function one(unit: OutlineUnit, index: number): Step {
  return { units: [unit], issues: [], next: index + 1 };
}

function readLine(text: string, line: number): OutlineUnit {
  if (text.startsWith('※')) return { kind: 'note', text, line };
  if (text.startsWith('\\') && MARKER.test(text.slice(1))) return { kind: 'paragraph', text: text.slice(1), line };
  const bullet = BULLET.exec(text);
  if (!bullet) return { kind: 'paragraph', text, line };
  const [, indent = '', dashed, dotted] = bullet;
  return { kind: 'bullet', text: dashed ?? dotted ?? '', depth: Math.floor(indent.length / 2) + 1, line };
}

function readHeading({ lines, file, numbering }: Source, index: number): Step {
  const found = lines[index] ?? '';
  const [, marks = '', blank = '', text = ''] = HEADING.exec(found) ?? [];
  const place = { file, line: index + 1 };
  if (text.trim() === '') {
    const empty = planIssue('outline.empty-heading', { severity: 'warning', place, found, expected: `${marks} １ …` });
    return { units: [{ kind: 'paragraph', text: found, line: index + 1 }], issues: [empty], next: index + 1 };
  }
  const { number, title } = splitNumber(text, numbering);
  const unit: OutlineUnit = { kind: 'heading', level: marks.length, text, number, title, line: index + 1 };
  if (blank !== '') return one(unit, index);
  const tight = planIssue('outline.heading-without-blank', {
    severity: 'note',
    place,
    found,
    expected: `${marks} ${text}`,
  });
  return { units: [unit], issues: [tight], next: index + 1 };
}

function readDiagram({ lines, file }: Source, index: number): Step {
  const [, fence = '', word = ''] = FENCE.exec(lines[index] ?? '') ?? [];
  const place = { file, line: index + 1 };
  const end = lines.findIndex((line, at) => at > index && line.trimEnd() === fence);
  const body = lines.slice(index + 1, end < 0 ? lines.length : end);
  const issues = [
    ...(end < 0
      ? [
          planIssue('outline.unclosed-diagram', {
            severity: 'warning',
            place,
            found: lines[index] ?? '',
            expected: fence,
          }),
        ]
      : []),
    ...(word === 'diagram'
      ? []
      : [planIssue('outline.unknown-fence', { severity: 'note', place, found: word, expected: 'diagram' })]),
  ];
  const unit: OutlineUnit = { kind: 'diagram', text: body.join('\n'), line: index + 1 };
  return { units: [unit], issues, next: end < 0 ? lines.length : end + 1 };
}

function levelJumps(units: readonly OutlineUnit[], file: string): readonly Issue[] {
  let before = 0;
  return units.flatMap((unit) => {
    if (unit.kind !== 'heading') return [];
    const allowed = before + 1;
    before = unit.level;
    if (unit.level <= allowed) return [];
    const shown = { found: `${'#'.repeat(unit.level)} ${unit.text}`, expected: `${'#'.repeat(allowed)} ${unit.text}` };
    return [planIssue('outline.level-jump', { severity: 'warning', place: { file, line: unit.line }, ...shown })];
  });
}
