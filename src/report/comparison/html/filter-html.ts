import { rowTypes } from '#compare';
import type { Locale } from '#locale';
import { escapeHtml, tag } from '../../html/markup.ts';
import { chipHtml } from './chip-html.ts';
import type { LineGroup, LineKind } from './line-groups.ts';

/** Kinds in the order in which they are offered; each has its rule in comparison.css. */
const KINDS: readonly LineKind[] = ['changed', 'check', ...rowTypes];

/** One of the kinds that occur, with the number of its lines. Works by style alone: without it, all lines stand. */
export function filterHtml(groups: readonly LineGroup[], locale: Locale): string {
  const { show, lines } = locale.comparison.page;
  const texts = groups.filter(({ isText }) => isText);
  const offered = KINDS.flatMap((kind) => {
    const count = texts.filter(({ kinds }) => kinds.includes(kind)).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  const choice = (kind: LineKind | 'all', count: number): string =>
    tag(
      'label',
      {},
      `<input type="radio" name="comparison-show" id="comparison-show-${kind}"${kind === 'all' ? ' checked' : ''}>`,
      chipHtml(kind, locale),
      ` <span>${escapeHtml(lines(count))}</span>`,
    );
  return tag(
    'fieldset',
    { class: 'choices' },
    tag('legend', {}, escapeHtml(show)),
    choice('all', texts.length),
    ...offered.map(({ kind, count }) => choice(kind, count)),
  );
}
