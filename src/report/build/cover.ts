import type { Facts } from '../tree/block.ts';
import type { Cover } from '../tree/document-tree.ts';
import { text } from '../tree/inline.ts';
import type { BuildContext } from './build-context.ts';

/** 表紙, with what it has to say about years. Empty fields are left out. */
export function cover({ view, locale }: BuildContext): Cover {
  const { title, body, documentNumber, date, notes } = view.cover;
  const { fiscalYear, measuredPeriod } = locale.terms;
  return {
    title,
    subtitle: locale.headings.reportOf(locale.yearSentence(view.year)),
    body,
    documentNumber,
    date: date === null ? null : locale.dateText(date),
    facts: coverFacts({ view, locale }),
    notes: [...notes, fiscalYear.meaning, measuredPeriod.meaning],
  };
}

function coverFacts({ view, locale }: Pick<BuildContext, 'view' | 'locale'>): Facts {
  const { headings } = locale;
  const { edition, cover: fields } = view;
  const asked = [fields.division, fields.contact].filter((part) => part !== null).join(' ');
  const items = [
    { label: headings.edition, words: edition.title },
    { label: headings.period, words: locale.yearRange(edition.first, edition.last) },
    { label: headings.contact, words: asked },
  ];
  return {
    kind: 'facts',
    compact: false,
    items: items.flatMap(({ label, words }) => (words === '' ? [] : [{ label, content: [text(words)] }])),
  };
}
