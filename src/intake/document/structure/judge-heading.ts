import { endsInLeaders } from '../leaders.ts';
import { headingForm, type HeadingForm } from './heading-form.ts';
import type { Item, Line } from './line.ts';
import { bulletLength, isNote, listSignLength } from './signs.ts';

/** Characters of a heading that only its look or number tells. */
const LONGEST = 80;
const SURELY_SHORT = 50;
const LONGEST_UNNUMBERED = 40;
/** A declared heading longer than this is a paragraph in the wrong style. */
const LONGEST_DECLARED = 200;
/** What a table of figures is called above it. */
const TABLE_NAME = /^[\s<＜]*(?:KPI|ＫＰＩ|数値目標|成果指標|目標指標|重要業績評価指標.{0,10})[\s>＞]*$/i;
const QUOTED = /「[^」]*」|『[^』]*』|“[^”]*”/g;

/** What surrounds a line. */
export interface Setting {
  /** Points of the text around it; null where nothing is known. */
  readonly body: number | null;
  readonly next: Item | undefined;
}

export function isDeclared({ text, look }: Line): boolean {
  return look.heading !== null && text.length <= LONGEST_DECLARED;
}

/** The form of a line that is declared, numbered, marked or set as headings are; null for any other. */
export function candidateForm(line: Line, setting: Setting): HeadingForm | null {
  const { text, look } = line;
  const declared = isDeclared(line);
  const isItem = look.list !== null && listSignLength(text) > 0;
  if (endsInLeaders(text)) return null;
  if (look.note || (!declared && (isItem || isNote(text)))) return null;
  return (
    headingForm(text) ??
    (declared || isSetAsHeading(line, setting) ? lookForm(line, setting) : tableName(line, setting))
  );
}

function isLarge({ look }: Line, { body }: Setting): boolean {
  return look.size !== null && body !== null && look.size >= body + 1;
}

export function isProminent(line: Line, setting: Setting): boolean {
  return line.look.bold || line.look.centred || isLarge(line, setting);
}

function isSetAsHeading(line: Line, setting: Setting): boolean {
  const { text, look } = line;
  const short = text.length <= LONGEST_UNNUMBERED && !/[。、，．]$/.test(text);
  return short && (look.bold || isLarge(line, setting)) && bulletLength(text) === 0;
}

function lookForm(line: Line, setting: Setting): HeadingForm {
  const { size, bold } = line.look;
  return { key: `set ${size} ${bold}`, rank: isLarge(line, setting) ? 34 : 45, ordinal: null };
}

function tableName({ text }: Line, { next }: Setting): HeadingForm | null {
  return TABLE_NAME.test(text) && next?.kind === 'table' ? { key: 'set above a table', rank: 45, ordinal: null } : null;
}

/** True for a form that is neither a number nor a mark. */
export function isLookForm({ key }: HeadingForm): boolean {
  return key.startsWith('set ');
}

export type Verdict = 'sure' | 'doubtful' | 'item' | 'text';

/** Whether a line of a form is a heading. `isRun` = a line of the same form stands right before or behind it. */
export function judgeHeading(line: Line, form: HeadingForm, setting: Setting & { readonly isRun: boolean }): Verdict {
  if (isDeclared(line)) return 'sure';
  if (line.text.length > LONGEST_DECLARED) return 'text';
  const prominent = isProminent(line, setting);
  if (setting.isRun && !prominent) return form.ordinal === null ? 'text' : 'item';
  const said = line.text.replace(QUOTED, '');
  if (said.length > LONGEST || /[、，]$/.test(said) || /。./u.test(said)) return 'text';
  if (prominent) return setting.next === undefined && isLookForm(form) ? 'text' : 'sure';
  return judgePlain(said, setting.next);
}

/** Nothing but its number or mark sets it apart: a sentence is a heading only where items or a table follow. */
function judgePlain(said: string, next: Item | undefined): Verdict {
  if (!/[。．]$/.test(said)) return said.length <= SURELY_SHORT ? 'sure' : 'doubtful';
  const begetsItems = next?.kind === 'table' || (next?.kind === 'line' && bulletLength(next.text) > 0);
  return begetsItems ? 'doubtful' : 'text';
}
