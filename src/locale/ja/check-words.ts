import { findingWords, type CheckWords } from '../check-words.ts';
import { printCount } from '../print-number.ts';
import { jaCheckRules } from './check-rules.ts';
import { jaLabels } from './labels.ts';

export const jaCheck: CheckWords = {
  ...findingWords(jaCheckRules, '（空欄）'),
  where: ({ context, place }) => [...place.headings.slice(-1), `…${context}…`].join('　'),
  columns: { severity: '重さ', place: '場所', message: '指摘' },
  reasons: 'なぜ確かめるか',
  summary: ({ error, warning, note, dismissed }) => {
    if (error + warning + note === 0) return `指摘はありません。${aside(dismissed)}`;
    const { severity } = jaLabels;
    const said = [`${severity.error} ${printCount(error)}件`, `${severity.warning} ${printCount(warning)}件`];
    return `${[...said, `${severity.note} ${printCount(note)}件`].join('、')}。${aside(dismissed)}`;
  },
  unused: (ids) => `対象外とした指摘のうち、今はないもの：${ids.join('、')}`,
};

function aside(count: number): string {
  return count === 0 ? '' : `ほかに、対象外としたもの ${printCount(count)}件。`;
}
