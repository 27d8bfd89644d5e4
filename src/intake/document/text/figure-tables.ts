import type { Place } from '#kernel';
import { readKpiHead, type KpiHead } from '#indicator';
import type { FlowBlock, FlowCell, FlowParagraph } from '../flow.ts';
import { betweenLines } from '../joined-lines.ts';
import { lineStart } from '../line-start.ts';
import { figureTokens, isYear, withTokens } from './figure-tokens.ts';
import type { PagedLine } from './joined-paragraphs.ts';

/** What was made of some lines, and how many they were. */
export interface TableReading {
  readonly blocks: readonly FlowBlock[];
  readonly used: number;
}

const WORDS = ['基準値', '現状値', '目標値', '実績値', '当初値', '中間値', '最終目標'];
const spaced = (word: string): string => [...word].join('\\s*');
const WORD = new RegExp(WORDS.map(spaced).join('|'), 'gu');
const YEARS = /[（(]\s*(?:[HRＨＲ]|平成|令和)?\s*[0-9０-９元]{1,4}\s*(?:年度?末?)?\s*[）)]/gu;
const NAME_HEAD =
  /^(?:[［[【]?\s*(?:数値目標|重要業績評価指標|指標名?|KPI|ＫＰＩ|成果指標|項目)\s*(?:[（(]\s*(?:KPI|ＫＰＩ)\s*[）)])?\s*[］\]】]?)/u;

/**
 * A table of indicators whose cells came out one after the other: a head (指標 | 基準値 | 目標値, with years in brackets), then
 * rows of a name and figures, each perhaps on several lines, notes in between. Null where no such table begins here.
 */
export function figureTable(lines: readonly PagedLine[], placeOf: (line: PagedLine) => Place): TableReading | null {
  const head = headOf(lines);
  if (!head) return null;
  const rows: Row[] = [];
  const notes: (readonly PagedLine[])[] = [];
  let at = head.used;
  while (at < lines.length) {
    const row = rowFrom(lines, at);
    if (!row) break;
    rows.push(row);
    notes.push(...row.notes);
    at = row.end;
  }
  const first = lines[0];
  if (rows.length === 0 || !first) return null;
  const columns = Math.max(
    ...rows.map(({ figures }) => figures.length),
    head.groups.reduce((sum, group) => sum + Math.max(1, group.years.length), 0),
  );
  const place = placeOf(first);
  const made = rows.map((row) => rowCells(row, columns, placeOf));
  const heads = headCells(head, columns, place);
  return {
    blocks: [
      { kind: 'table', place, headRows: heads.length, rows: [...heads, ...made] },
      ...notes.map((note) => paragraph(joined(note), placeOf(note[0] ?? first))),
    ],
    used: at,
  };
}

interface HeadGroup {
  readonly word: string;
  readonly years: readonly string[];
}

interface Head {
  readonly name: string;
  readonly groups: readonly HeadGroup[];
  readonly used: number;
}

const WORDY: ReadonlySet<KpiHead['kind']> = new Set(['unit', 'direction', 'other']);

/** A column of words, whose cells would be taken for parts of the names. */
function headsWords(line: PagedLine | undefined): boolean {
  return line !== undefined && WORDY.has(readKpiHead(line.text).kind);
}

function headOf(lines: readonly PagedLine[]): Head | null {
  const first = lines[0];
  const name = NAME_HEAD.exec(first?.text ?? '')?.[0];
  if (!first || name === undefined) return null;
  const own = headTokens(first.text.slice(name.length));
  if (!own) return null;
  const tokens = [...own];
  let used = 1;
  for (; used < lines.length; used += 1) {
    const more = headTokens(lines[used]?.text ?? '');
    if (!more || more.length === 0) break;
    tokens.push(...more);
  }
  if (headsWords(lines[used])) return null;
  const groups = grouped(tokens);
  return groups.length > 0 ? { name: name.trim(), groups, used } : null;
}

/** Words and years; null where anything else stands in it. */
function headTokens(text: string): readonly string[] | null {
  const tokens = [...text.matchAll(new RegExp(`${WORD.source}|${YEARS.source}`, 'gu'))].map(([token]) =>
    token.replace(/\s/gu, ''),
  );
  return tokens.join('') === text.replace(/\s/gu, '') ? tokens : null;
}

/** Each year belongs to the word before it; where all words come first, one each and the rest to the last. */
function grouped(tokens: readonly string[]): readonly HeadGroup[] {
  const groups: { word: string; years: string[] }[] = [];
  let waiting = 0;
  for (const token of tokens) {
    if (!isYear(token)) groups.push({ word: token, years: [] });
    else {
      const open = groups.find(({ years }, at) => years.length === 0 && at >= waiting) ?? groups.at(-1);
      open?.years.push(token);
      if (!open) return [];
      waiting = groups.indexOf(open);
    }
  }
  return groups;
}

interface Row {
  readonly name: string;
  readonly figures: readonly string[];
  readonly notes: readonly (readonly PagedLine[])[];
  readonly start: PagedLine;
  readonly end: number;
}

const LONGEST_ROW = 24;
/** A unit alone on the last line of a name. */
const UNIT = /^[〔［[(（][^〕］\])）]{1,8}[〕］\])）]$/u;

/** A name, then figures; null where no figures come before something else begins. */
function rowFrom(lines: readonly PagedLine[], start: number): Row | null {
  const first = lines[start];
  const kind = lineStart(first?.text ?? '');
  if (!first || figureTokens(first.text) || kind === 'number' || kind === 'label') return null;
  const row = new GrowingRow();
  let end = start;
  for (; end < Math.min(lines.length, start + LONGEST_ROW); end += 1) {
    const line = lines[end];
    if (!line || !row.takes(line)) break;
  }
  const { name, figures, notes } = row;
  return figures.length > 0 ? { name, figures, notes, start: first, end } : null;
}

/** A row while its lines come in: name, then notes and figures in any order. */
class GrowingRow {
  name = '';
  figures: readonly string[] = [];
  readonly notes: PagedLine[][] = [];
  #last: 'name' | 'note' | 'figures' | null = null;

  /** False where the line is no part of the row. */
  takes(line: PagedLine): boolean {
    const tokens = figureTokens(line.text);
    if (tokens && this.name !== '') {
      this.figures = withTokens(this.figures, tokens);
      this.#last = 'figures';
      return true;
    }
    return lineStart(line.text) === 'note' ? this.#note(line) : this.#goesOn(line);
  }

  #note(line: PagedLine): boolean {
    this.notes.push([line]);
    this.#last = 'note';
    return true;
  }

  #goesOn(line: PagedLine): boolean {
    if (this.#last === 'figures' || (this.#last !== null && isStart(line, this.notes.at(-1)))) return false;
    if (this.#last === 'note') {
      this.notes.at(-1)?.push(line);
      return true;
    }
    const { name, figures } = partedName(line.text);
    this.name += betweenLines(this.name, name) + name;
    this.figures = figures;
    this.#last = figures.length > 0 ? 'figures' : 'name';
    return true;
  }
}

/** Begins something else: a sign, or, after a note, what follows its end. */
function isStart({ text, page }: PagedLine, note: readonly PagedLine[] | undefined): boolean {
  if (UNIT.test(text)) return false;
  if (lineStart(text) !== 'plain' && !/^[ァ-ヶｱ-ﾝa-z]/u.test(text)) return true;
  const last = note?.at(-1);
  return last !== undefined && last.trailing && page === last.page && /[。値計]$/u.test(last.text);
}

/** A name and figures on one line: 新規就業者数〔人〕 －12（H26） 400. */
function partedName(text: string): { readonly name: string; readonly figures: readonly string[] } {
  for (let at = text.search(/\s/u); at > 0; at = nextBlank(text, at)) {
    const tokens = figureTokens(text.slice(at).trim());
    if (tokens) return { name: text.slice(0, at).trim(), figures: withTokens([], tokens) };
  }
  return { name: text, figures: [] };
}

function nextBlank(text: string, at: number): number {
  const next = text.slice(at + 1).search(/\s/u);
  return next < 0 ? -1 : at + 1 + next;
}

function joined(lines: readonly PagedLine[]): string {
  return lines.reduce((whole, line) => whole + betweenLines(whole, line.text) + line.text, '');
}

function paragraph(text: string, place: Place): FlowParagraph {
  const look = { heading: null, size: null, bold: false, centred: false, indent: null, list: null, note: false };
  return { kind: 'paragraph', text, place, look };
}

export function textCell(text: string, place: Place, at: Pick<FlowCell, 'column' | 'columns' | 'rows'>): FlowCell {
  return { ...at, blocks: text === '' ? [] : [paragraph(text, place)], place };
}

function rowCells(
  { name, figures, start }: Row,
  columns: number,
  placeOf: (line: PagedLine) => Place,
): readonly FlowCell[] {
  const place = placeOf(start);
  const values = Array.from({ length: columns }, (_, at) => figures[at] ?? '');
  return [name, ...values].map((text, column) => textCell(text, place, { column, columns: 1, rows: 1 }));
}

/** One row, or two where a word stands over several years. */
function headCells({ name, groups }: Head, columns: number, place: Place): readonly (readonly FlowCell[])[] {
  const spans = groups.map(({ years }) => Math.max(1, years.length));
  const starts = spans.map((_, at) => 1 + spans.slice(0, at).reduce((sum, span) => sum + span, 0));
  const used = spans.reduce((sum, span) => sum + span, 0);
  const rest = Array.from({ length: columns - used }, (_, at) =>
    textCell('', place, { column: 1 + used + at, columns: 1, rows: 1 }),
  );
  if (spans.every((span) => span === 1)) {
    const words = groups.map(({ word, years }, at) =>
      textCell(word + years.join(''), place, { column: starts[at] ?? 1, columns: 1, rows: 1 }),
    );
    return [[textCell(name, place, { column: 0, columns: 1, rows: 1 }), ...words, ...rest]];
  }
  const above = groups.map(({ word }, at) =>
    textCell(word, place, { column: starts[at] ?? 1, columns: spans[at] ?? 1, rows: 1 }),
  );
  const below = groups.flatMap(({ years }, at) =>
    years.map((year, step) => textCell(year, place, { column: (starts[at] ?? 1) + step, columns: 1, rows: 1 })),
  );
  return [[textCell(name, place, { column: 0, columns: 1, rows: 2 }), ...above, ...rest], below];
}
