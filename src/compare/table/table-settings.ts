import { z } from 'zod';

const caption = z.string().trim().min(1).max(100).nullable().default(null);
const words = z.string().trim().min(1).max(400);

/**
 * How a 新旧対照表 is printed. No national form exists; each body has its own. Null = what Shirube says of itself.
 * JSON form: every key may be left out.
 */
export const tableSettingsJson = z.strictObject({
  /** Heading over the table; null = 新旧対照表. */
  title: z.string().trim().min(1).max(200).nullable().default(null),
  /** Printed as written. */
  date: z.string().trim().min(1).max(100).nullable().default(null),
  /** Lines under the table; null = the one line that says what the marks mean, [] = none. */
  notes: z.array(words).max(20).nullable().default(null),
  /** Which edition stands on the left. */
  order: z.enum(['new-old', 'old-new']).default('new-old'),
  /** Heads of the columns where the editions are given no titles; null = 改正案, 現行, 備考. */
  captions: z
    .strictObject({ new: caption, old: caption, remark: caption })
    .default({ new: null, old: null, remark: null }),
  /** The column of remarks 備考. */
  remarks: z.enum(['show', 'omit']).default('show'),
  /** Rows a person should look at say so (要確認). */
  checks: z.enum(['show', 'omit']).default('show'),
  /** Opposite a unit that is new or gone: words such as （新設） and （削る）, or an empty cell. */
  absent: z.enum(['words', 'blank']).default('words'),
  absentWords: z.strictObject({ added: caption, deleted: caption }).default({ added: null, deleted: null }),
  /** Rows without a change: as they are, or runs of them as 略. Headings over a change always stand. */
  unchanged: z.enum(['show', 'omit']).default('show'),
  /** Differences of width, blanks and spelling (表記統一): marked, or taken for no change. */
  orthographic: z.enum(['mark', 'hide']).default('mark'),
  /** Underlined on both sides, or 見え消し: struck through on the old side, underlined and coloured on the new one. */
  marks: z.enum(['underline', 'redline']).default('underline'),
  /** What is marked of a unit that only moved: its number; its number, or all of it where it has none; all of it; nothing. */
  movedMarks: z.enum(['number', 'number-or-text', 'whole', 'none']).default('number'),
  /** A row at the place that a moved unit left. */
  stubs: z.enum(['show', 'omit']).default('show'),
  /** One row for each unit, for each heading with its text (施策), or for each heading above the lowest (施策の方向), at least each chapter. */
  rowSize: z.enum(['unit', 'measure', 'section']).default('unit'),
  /** Whether a chapter begins a page (`chapterLevel`). */
  newPage: z.enum(['chapter', 'none']).default('none'),
  pageNumbers: z.enum(['show', 'omit']).default('show'),
  font: z.enum(['mincho', 'gothic']).default('gothic'),
});

export type TableSettings = z.output<typeof tableSettingsJson>;

/** A city's own settings before what is left out is filled in. */
export type TableSettingsData = z.input<typeof tableSettingsJson>;
