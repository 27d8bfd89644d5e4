import { changedRows } from '../changed-rows.ts';
import type { ComparisonPageWords } from '../comparison-page-words.ts';
import { printCount } from '../print-number.ts';
import { enLabels } from './labels.ts';

export const enComparisonPage: ComparisonPageWords = {
  overview: 'What changed',
  guide: (marks, heads) =>
    `“${heads.new}” and “${heads.old}” stand side by side. ${
      marks === 'underline'
        ? 'What differs is underlined.'
        : `What “${heads.old}” loses is struck through; what “${heads.new}” gains is underlined.`
    }`,
  totals: (counts) => {
    const { changed, same } = changedRows(counts);
    const toCheck = counts.check === 0 ? '' : `; ${enLabels.confidence.check}: ${printCount(counts.check)}`;
    return `Changes: ${printCount(changed)} (unchanged: ${printCount(same)})${toCheck}`;
  },
  show: 'Rows to show',
  all: 'All',
  changed: 'Changed',
  lines: (count) => (count === 1 ? '1 row' : `${printCount(count)} rows`),
  chapters: 'Changes by chapter',
  changesBelow: (count) => (count === 0 ? 'unchanged' : `changed: ${printCount(count)}`),
  toTable: 'Skip to the table',
  kind: 'Kind of change',
  previous: 'Previous change',
  next: 'Next change',
};
