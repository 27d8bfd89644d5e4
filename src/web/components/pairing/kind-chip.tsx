import type { Locale } from '#locale';
import type { RowShow } from '../../pairing/row-filter.ts';

/** A kind of row in words; shape and colour are the style sheet's. */
export function kindText(show: RowShow, { labels, pages }: Locale): string {
  switch (show) {
    case 'all':
    case 'changed':
    case 'said':
      return pages.deskCompare.shows[show];
    case 'check':
      return labels.confidence.check;
    default:
      return labels.rowType[show];
  }
}

export function KindChip({ show, locale }: { readonly show: RowShow; readonly locale: Locale }) {
  return <span class={`chip chip-${show}`}>{kindText(show, locale)}</span>;
}
