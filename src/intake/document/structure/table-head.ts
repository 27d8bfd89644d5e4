import type { FlowTable } from '../flow.ts';
import { plainText } from '../plain-text.ts';

const HEAD_WORDS =
  /指標|単位|基準|現状|目標|実績|項目|内容|年度|区分|備考|担当|名称|事業|施策|課題|時期|出典|所管|分類|番号|ＫＰＩ|KPI|^(?:令和|平成|[RHＲＨ]\s*[0-9０-９元])|^(?:19|20)[0-9]{2}\s*年?度?(?:$|[（(])|^No/i;
const FIGURE = /^[\s△▲+\-－−約]*[0-9０-９]/;
/** Characters of a cell of a head. */
const LONGEST = 30;

/** Rows from the top that name the columns; 0 where the table has no head. */
export function headRowsOf(table: FlowTable): number {
  const [first] = table.rows;
  if (!first || table.rows.length === 1) return 0;
  const deep = Math.min(Math.max(1, ...first.map(({ rows }) => rows), hasNamesBelow(table) ? 2 : 1), 3);
  if (table.headRows > 0) return Math.min(Math.max(table.headRows, deep), table.rows.length - 1);
  const texts = first.map(({ blocks }) => plainText(blocks).trim());
  const short = texts.every((text) => text.length <= LONGEST && !text.includes('。'));
  const words = texts.filter((text) => HEAD_WORDS.test(text)).length;
  const figures = texts.filter((text) => FIGURE.test(text)).length;
  const named = words * 2 >= texts.length || (words > 0 && figures === 0) || (figures === 0 && figuresBelow(table));
  return short && named ? Math.min(deep, table.rows.length - 1) : 0;
}

/** A cell over some columns of a head stands above heads of its own; one above figures is the name of several columns. */
function hasNamesBelow({ rows }: FlowTable): boolean {
  const width = rows.flat().reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const [first = [], second = []] = rows;
  const wide = first.filter(({ columns }) => columns > 1 && columns < width);
  return wide.some((above) => {
    const below = second.filter(({ column }) => column >= above.column && column < above.column + above.columns);
    const texts = below.map(({ blocks }) => plainText(blocks).trim());
    return texts.length > 1 && (texts.every((text) => !BARE.test(text)) || countOn(texts));
  });
}

const BARE = /^[△▲+\-－−]?\s*[0-9０-９][0-9０-９,，.．]*\s*[%％]?$/;

/** Months and quarters that are numbers alone: 4, 5, … 12, 1, 2, 3. */
function countOn(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(text.normalize('NFKC')));
  return numbers.every(
    (number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1 || (number === 1 && numbers[at - 1] === 12),
  );
}

function figuresBelow({ rows }: FlowTable): boolean {
  return rows
    .slice(1)
    .some((row) => row.some(({ column, blocks }) => column > 0 && FIGURE.test(plainText(blocks).trim())));
}

/** Characters of a name over a column where no line says that a table begins. */
const SHORT = 12;

/** Texts side by side of which half or more name columns, and none is a sentence or a figure: a table begins with them. */
export function namesColumns(texts: readonly string[]): boolean {
  const words = texts.filter((text) => HEAD_WORDS.test(text)).length;
  const isName = (text: string): boolean => text.length <= SHORT && (HEAD_WORDS.test(text) || !FIGURE.test(text));
  return texts.length > 1 && words * 2 >= texts.length && texts.every(isName);
}

/** 表１, 図表２－１, 【表３】: the name of a table with its number. */
export function isCaption(text: string): boolean {
  return /^[【〔［（(＜<]?\s*(?:図表|表|図|グラフ)\s*[0-9０-９]/u.test(text);
}
