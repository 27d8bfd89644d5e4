import type { FigureWording } from '../figure-wording.ts';
import type { YearWords } from './year-words.ts';

export function jaFigureWording(years: YearWords): FigureWording {
  return {
    comparator: {
      gte: { before: '', after: '以上' },
      gt: { before: '', after: '超' },
      lte: { before: '', after: '以下' },
      lt: { before: '', after: '未満' },
      eq: { before: '', after: '' },
      range: { before: '', after: '' },
    },
    rangeMark: '〜',
    points: 'ポイント',
    status: { confirmed: '', preliminary: '速報値', estimate: '参考' },
    unit: (unit) => unit,
    period: years.period,
    note: (said) => `（${said.join('、')}）`,
  };
}
