import type { FigureWording } from '../figure-wording.ts';
import { enPeriod } from './year-words.ts';

export const enFigureWording: FigureWording = {
  comparator: {
    gte: { before: 'at least ', after: '' },
    gt: { before: 'more than ', after: '' },
    lte: { before: 'at most ', after: '' },
    lt: { before: 'less than ', after: '' },
    eq: { before: '', after: '' },
    range: { before: '', after: '' },
  },
  rangeMark: '–',
  points: ' points',
  status: { confirmed: '', preliminary: 'preliminary', estimate: 'estimate' },
  // A unit is the city's own word and stays Japanese; only the per cent sign stands close and half width.
  unit: (unit) => (unit === '' || unit.startsWith(' ') ? unit : unit === '％' || unit === '%' ? '%' : ` ${unit}`),
  period: enPeriod,
  note: (said) => ` (${said.join(', ')})`,
};
