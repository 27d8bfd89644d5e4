import { findingWords, type CheckWords } from '../check-words.ts';
import { printCount } from '../print-number.ts';
import { enCheckRules } from './check-rules.ts';

export const enCheck: CheckWords = {
  ...findingWords(enCheckRules, '(blank)'),
  where: ({ context, place }) => [...place.headings.slice(-1), `…${context}…`].join(' / '),
  columns: { severity: 'Severity', place: 'Place', message: 'Finding' },
  reasons: 'Why it matters',
  summary: ({ error, warning, note, dismissed }) => {
    if (error + warning + note === 0) return `No findings.${aside(dismissed)}`;
    return `Errors: ${printCount(error)}, warnings: ${printCount(warning)}, notes: ${printCount(note)}.${aside(dismissed)}`;
  },
  unused: (ids) => `Set aside, and no longer there: ${ids.join(', ')}`,
};

function aside(count: number): string {
  return count === 0 ? '' : ` Set aside: ${printCount(count)}.`;
}
