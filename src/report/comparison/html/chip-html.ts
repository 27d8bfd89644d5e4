import type { Locale } from '#locale';
import { escapeHtml, tag } from '../../html/markup.ts';
import type { LineKind } from './line-groups.ts';

/** A kind of change in words; the style sheet adds a shape and a colour. */
export function chipHtml(kind: LineKind | 'all', locale: Locale): string {
  return tag('span', { class: `chip chip-${kind}` }, escapeHtml(kindText(kind, locale)));
}

export function kindText(kind: LineKind | 'all', { labels, comparison: { page } }: Locale): string {
  switch (kind) {
    case 'all':
    case 'changed':
      return page[kind];
    case 'check':
      return labels.confidence.check;
    default:
      return labels.rowType[kind];
  }
}
