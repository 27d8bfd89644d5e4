import { changedRows } from '../changed-rows.ts';
import type { ComparisonPageWords } from '../comparison-page-words.ts';
import { printCount } from '../print-number.ts';
import { jaLabels } from './labels.ts';

export const jaComparisonPage: ComparisonPageWords = {
  overview: '変更の概要',
  guide: (marks, heads) =>
    `「${heads.new}」と「${heads.old}」を並べた表です。${
      marks === 'underline'
        ? '違うところに下線を引いています。'
        : `「${heads.old}」から削るところに取消線、「${heads.new}」に加えるところに下線を引いています。`
    }`,
  totals: (counts) => {
    const { changed, same } = changedRows(counts);
    const toCheck = counts.check === 0 ? '' : `、${jaLabels.confidence.check} ${printCount(counts.check)}件`;
    return `変更 ${printCount(changed)}件（変更なし ${printCount(same)}件）${toCheck}`;
  },
  show: '表示する行',
  all: 'すべて',
  changed: '変更のある行',
  lines: (count) => `${printCount(count)}行`,
  chapters: '章ごとの変更',
  changesBelow: (count) => (count === 0 ? '変更なし' : `変更 ${printCount(count)}行`),
  toTable: '表へ進む',
  kind: '変更の種類',
  previous: '前の変更へ',
  next: '次の変更へ',
};
