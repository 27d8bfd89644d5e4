import { foldForCompare, parseYear } from '#kernel';
import type { FlowCell, FlowTable } from '../flow.ts';
import { cellText } from './outline-table.ts';

/** A column of a 新旧対照表. `label` = a column of names or pages beside the two editions. */
export interface ComparisonColumn {
  readonly role: 'new' | 'old' | 'remark' | 'label';
  /** Grid columns, the end not included. */
  readonly from: number;
  readonly to: number;
  /** As printed. */
  readonly head: string;
}

export interface ComparisonHead {
  readonly columns: readonly ComparisonColumn[];
  /** Rows down to the head's last one. */
  readonly rows: number;
}

const NEW_WORDS =
  /^(?:新|新旧の新|新計画|次期(?:計画|戦略)?|見直し(?:後|案)|(?:改正|改定|改訂|変更|修正|見直)(?:後|案)(?:の?案)?|案)$/;
const OLD_WORDS = /^(?:旧|旧計画|現行|現行(?:計画|戦略|版)|現計画|見直し前|(?:改正|改定|改訂|変更|修正|見直)前)$/;
const OLD_BEGINNING = /^(?:改正|改定|改訂|変更|修正|見直し?)前/;
const NEW_BEGINNING = /^(?:改正|改定|改訂|変更|修正|見直し?)(?:後|案)/;
const REMARK_WORDS =
  /^(?:備考|説明|理由|摘要|概要|コメント|(?:改正|改定|改訂|変更|修正|見直し)(?:の)?(?:理由|概要|内容|箇所|点))(?:等)?$/;
const LABEL_WORDS =
  /^(?:項目|区分|種別|要確認|場所(?:\(見出し\))?|章|節|頁|ページ|該当(?:箇所|ページ|頁)|箇所|番号|No\.?|№|目次|条項?)(?:等)?$/i;
/** What names an edition without saying whether it is the new or the old one. */
const EDITION_WORDS = /期|計画|戦略|版|ビジョン|プラン|大綱|要綱|条例|規則/;
/** Rows from the top among which the head is looked for: a title may stand above it. */
const SEARCHED = 3;

type Guess = ComparisonColumn['role'] | 'edition' | 'other';

/** The head of a 新旧対照表; null where the table is none. Never guessed from a table that has a column of another meaning. */
export function comparisonHead(table: FlowTable): ComparisonHead | null {
  for (const [index, row] of table.rows.slice(0, SEARCHED).entries()) {
    const columns = columnsOf(row);
    if (columns) return { columns, rows: index + Math.max(...row.map(({ rows }) => rows)) };
  }
  return null;
}

/** What texts side by side mean as the heads of a 新旧対照表; null where they are none. */
export function comparisonRoles(heads: readonly string[]): readonly ComparisonColumn['role'][] | null {
  const guesses = heads.map(guessOf);
  return guesses.includes('other') || heads.length < 2 ? null : resolved(guesses, heads);
}

function columnsOf(row: readonly FlowCell[]): readonly ComparisonColumn[] | null {
  const heads = row.map(cellText);
  const roles = comparisonRoles(heads);
  if (!roles) return null;
  return row.map(({ column, columns }, at) => ({
    role: roles[at] ?? 'label',
    from: column,
    to: column + columns,
    head: heads[at] ?? '',
  }));
}

function guessOf(head: string): Guess {
  const text = foldForCompare(head).replace(/[「」『』【】［］[\]]/g, '');
  const bare = text.replace(/\((?:案|素案|原案|改定案|改訂案|改正案|仮)\)$/, '');
  if (text === '') return 'label';
  if (REMARK_WORDS.test(bare)) return 'remark';
  if (LABEL_WORDS.test(bare)) return 'label';
  const named = EDITION_WORDS.test(bare);
  if (OLD_WORDS.test(bare) || OLD_BEGINNING.test(bare) || (named && /^(?:旧|現行?)/.test(bare))) return 'old';
  if (NEW_WORDS.test(bare) || NEW_BEGINNING.test(bare) || (named && /^(?:新|次)/.test(bare))) return 'new';
  if (bare !== text) return 'new';
  return named && bare.length <= 40 ? 'edition' : 'other';
}

/** Exactly one new and one old column: an edition that says neither is the other of the two, or both are told by their counts. */
function resolved(guesses: readonly Guess[], heads: readonly string[]): readonly ComparisonColumn['role'][] | null {
  const sides = guesses.flatMap((guess, at) => (guess === 'new' || guess === 'old' || guess === 'edition' ? [at] : []));
  const [first, second] = sides;
  if (first === undefined || second === undefined || sides.length !== 2) return null;
  const [a, b] = [guesses[first], guesses[second]];
  const firstIsNew = a === 'edition' && b === 'edition' ? isLater(heads[first], heads[second]) : firstSide(a, b);
  if (firstIsNew === null) return null;
  return guesses.map((guess, at) => {
    if (at === first) return firstIsNew ? 'new' : 'old';
    if (at === second) return firstIsNew ? 'old' : 'new';
    return guess === 'remark' ? 'remark' : 'label';
  });
}

function firstSide(a: Guess | undefined, b: Guess | undefined): boolean | null {
  if (a === b) return null;
  return a === 'new' || b === 'old';
}

/** 第２期 is later than 第１期, 令和６年版 than 令和２年版; null where nothing tells. */
function isLater(a = '', b = ''): boolean | null {
  const [x, y] = [orderOf(a), orderOf(b)];
  return x === null || y === null || x === y ? null : x > y;
}

function orderOf(head: string): number | null {
  const text = foldForCompare(head);
  const counted = /第(\d{1,2})(?:期|次|版)/.exec(text)?.[1];
  if (counted !== undefined) return Number(counted);
  const year = /(?:令和|平成|昭和|[RHS])(?:\d{1,2}|元)年?度?|\d{4}年?度?/.exec(text)?.[0];
  const read = year === undefined ? null : parseYear(year);
  return read?.ok ? read.value.year : null;
}
