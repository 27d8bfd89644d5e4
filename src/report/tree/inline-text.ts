import type { Locale } from '#locale';
import type { Inline } from './inline.ts';

/** What an inline says, printed by locale. All page writers call this and nothing else. */
export function inlineText(inline: Inline, locale: Locale): string {
  switch (inline.kind) {
    case 'text':
    case 'strong':
    case 'small':
    case 'link':
      return inline.text;
    case 'break':
      return '\n';
    case 'cell':
      return locale.cellText(inline.cell, { unit: inline.unit });
    case 'verdict':
      return locale.verdictText(inline.verdict);
    case 'grade':
      return locale.gradeText(inline.grade, inline.reason);
  }
}
