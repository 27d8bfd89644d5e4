import type { ComparisonRow, Remark } from '#compare';
import type { ComparisonWords, PlainRemarkCode } from '../comparison-words.ts';
import { movedFrom, type MovedRemark } from '../moved-from.ts';
import { printCount } from '../print-number.ts';
import { enLabels } from './labels.ts';

export const enComparison: ComparisonWords = {
  oldTitle: 'Current',
  newTitle: 'Proposed',
  table: 'Comparison table',
  remark: (row) => row.remarks.map((remark) => remarkText(remark, row)).join('; '),
  summary: ({ types, check }) => {
    const kinds = types.map(({ type, rows }) => `${rowType[type]}: ${printCount(rows)}`);
    const toCheck = check === 0 ? '' : `. ${enLabels.confidence.check}: ${printCount(check)}`;
    return `Rows. ${kinds.join(', ')}${toCheck}`;
  },
};

const { rowType, rowFlag } = enLabels;

const plainWords: Readonly<Record<PlainRemarkCode, string>> = {
  added: rowType.added,
  deleted: rowType.deleted,
  replaced: rowType.replaced,
  orthographic: rowType.orthographic,
  rewritten: rowFlag.rewritten,
  diagram: 'Figure changed',
  table: 'Table changed',
};

function remarkText(remark: Remark, row: ComparisonRow): string {
  switch (remark.code) {
    case 'moved':
      return moved(remark, row);
    case 'split':
      return `Split into ${printCount(remark.new.length)}${elsewhere(row)}`;
    case 'merged':
      return `${printCount(remark.old.length)} merged${elsewhere(row)}`;
    case 'renumbered':
      return renumbered(remark);
    case 'columns':
      return columns(remark);
    case 'unit':
      return `Unit changed (${remark.from || '–'} → ${remark.to || '–'})`;
    case 'struck-digits':
      return `Struck-through digits may have been read along (${remark.head}: ${remark.from} → ${remark.to})`;
    default:
      return plainWords[remark.code];
  }
}

function moved(remark: MovedRemark, row: ComparisonRow): string {
  const place = movedFrom(remark, row);
  if (place === null) return 'Order changed';
  return `Moved from ${[...place.numbers, ...(place.title === null ? [] : [`“${place.title}”`])].join(' ')}`;
}

function elsewhere({ new: next, old }: ComparisonRow): string {
  return next.length === 0 || old.length === 0 ? ' (counterpart in another row)' : '';
}

function renumbered({ from, to, count }: Extract<Remark, { code: 'renumbered' }>): string {
  if (from[0] === '') return 'Number added';
  if (to[0] === '') return 'Number removed';
  const run = ([first, last]: readonly [string, string]): string =>
    count === 1 || first === last ? first : `${first} to ${last}`;
  return `Renumbered (${run(from)} → ${run(to)})`;
}

function columns({ added, removed, renamed }: Extract<Remark, { code: 'columns' }>): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Columns added', added],
    ['Columns removed', removed],
    ['Columns renamed', renamed.map(([from, to]) => `${from} → ${to}`)],
  ];
  return parts.flatMap(([word, heads]) => (heads.length === 0 ? [] : [`${word} (${heads.join(', ')})`])).join('; ');
}
