import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import { text, type Inline } from '../tree/inline.ts';
import type { BuildContext } from './build-context.ts';
import { heading } from './heading.ts';

/** 出典一覧. Addresses stand as text: a generated file links to nothing outside itself. */
export function sourceList({ view, locale }: BuildContext): readonly Block[] {
  if (view.sources.length === 0) return [];
  const { headings } = locale;
  return [
    { kind: 'pageBreak' },
    heading(2, anchor('section', 'sources'), headings.sources),
    {
      kind: 'table',
      role: 'sources',
      caption: headings.sources,
      columns: [
        { key: 'title', head: headings.title, align: 'start', width: 4 },
        { key: 'publisher', head: headings.publisher, align: 'start', width: 2 },
        { key: 'date', head: headings.date, align: 'start', width: 2 },
        { key: 'place', head: headings.place, align: 'start', width: 4 },
        { key: 'note', head: headings.note, align: 'start', width: 3 },
      ],
      rows: view.sources.map((source) => ({
        id: anchor('source', source.id),
        cells: [[text(source.title)], words(source.publisher), words(source.date && locale.dateText(source.date)), words(source.url), words(source.note)],
      })),
    },
  ];
}

const words = (content: string | null): readonly Inline[] => (content === null ? [] : [text(content)]);
