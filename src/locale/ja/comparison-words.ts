import type { ComparisonRow, Remark } from '#compare';
import { ordinalOf } from '#plan';
import type { ComparisonWords, PlainRemarkCode } from '../comparison-words.ts';
import { movedFrom, type MovedRemark } from '../moved-from.ts';
import { printCount } from '../print-number.ts';
import { jaLabels } from './labels.ts';

export const jaComparison: ComparisonWords = {
  oldTitle: '現行',
  newTitle: '改正案',
  table: '新旧対照表',
  remark: (row) => row.remarks.map((remark) => remarkText(remark, row)).join('、'),
  summary: ({ types, check }) => {
    const kinds = types.map(({ type, rows }) => `${rowType[type]} ${printCount(rows)}行`);
    const toCheck = check === 0 ? '' : `。${jaLabels.confidence.check} ${printCount(check)}行`;
    return `${kinds.join('、')}${toCheck}`;
  },
};

const { rowType, rowFlag } = jaLabels;

const plainWords: Readonly<Record<PlainRemarkCode, string>> = {
  added: rowType.added,
  deleted: rowType.deleted,
  replaced: rowType.replaced,
  orthographic: rowType.orthographic,
  rewritten: rowFlag.rewritten,
  diagram: '図修正',
  table: '表修正',
};

function remarkText(remark: Remark, row: ComparisonRow): string {
  switch (remark.code) {
    case 'moved':
      return moved(remark, row);
    case 'split':
      return `${printCount(remark.new.length)}項目に分割${elsewhere(row)}`;
    case 'merged':
      return `${printCount(remark.old.length)}項目を統合${elsewhere(row)}`;
    case 'renumbered':
      return renumbered(remark);
    case 'columns':
      return columns(remark);
    case 'unit':
      return `単位変更（${remark.from || '－'}→${remark.to || '－'}）`;
    case 'struck-digits':
      return `取消線の数字の混入の疑い（${remark.head}：${remark.from}→${remark.to}）`;
    default:
      return plainWords[remark.code];
  }
}

function moved(remark: MovedRemark, row: ComparisonRow): string {
  const place = movedFrom(remark, row);
  if (place === null) return '順序変更';
  return `${place.numbers.join('')}${place.title === null ? '' : `「${place.title}」`}から移動`;
}

function elsewhere({ new: next, old }: ComparisonRow): string {
  return next.length === 0 || old.length === 0 ? '（対応する項目は別の行）' : '';
}

function renumbered({ from, to, count }: Extract<Remark, { code: 'renumbered' }>): string {
  if (from[0] === '') return '番号追加';
  if (to[0] === '') return '番号削除';
  const [before, after] = [ordinalOf(from[0]), ordinalOf(to[0])];
  const way = before === null || after === null || before === after ? '変更' : before > after ? '繰上げ' : '繰下げ';
  const run = ([first, last]: readonly [string, string]): string =>
    count === 1 || first === last ? first : `${first}〜${last}`;
  return `番号${way}（${run(from)}→${run(to)}）`;
}

function columns({ added, removed, renamed }: Extract<Remark, { code: 'columns' }>): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['列の追加', added],
    ['列の削除', removed],
    ['列の名称変更', renamed.map(([from, to]) => `${from}→${to}`)],
  ];
  return parts.flatMap(([word, heads]) => (heads.length === 0 ? [] : [`${word}（${heads.join('、')}）`])).join('、');
}
