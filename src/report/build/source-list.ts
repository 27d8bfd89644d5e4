import type { Source } from '#app';
import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import { text, type Inline } from '../tree/inline.ts';
import type { BuildContext } from './build-context.ts';
import { heading } from './heading.ts';

/** 出典一覧. Addresses stand as text: a generated file links to nothing outside itself. Facts that no source has take no column. */
export function sourceList({ view, locale }: BuildContext): readonly Block[] {
  if (view.sources.length === 0) return [];
  const { headings } = locale;
  const facts: readonly Fact[] = [
    { key: 'title', head: headings.title, width: 4, of: ({ title }) => title },
    { key: 'publisher', head: headings.publisher, width: 2, of: ({ publisher }) => publisher },
    { key: 'date', head: headings.date, width: 2, of: ({ date }) => date && locale.dateText(date) },
    { key: 'place', head: headings.place, width: 5, of: ({ url }) => url },
    { key: 'note', head: headings.note, width: 3, of: ({ note }) => note },
  ];
  const told = facts.filter((fact) => view.sources.some((source) => fact.of(source) !== null));
  return [
    heading(2, anchor('section', 'sources'), headings.sources),
    {
      kind: 'table',
      role: 'sources',
      caption: headings.sources,
      columns: told.map(({ key, head, width }) => ({ key, head, width, align: 'start' })),
      rows: view.sources.map((source) => ({
        id: anchor('source', source.id),
        cells: told.map((fact) => words(fact.of(source))),
      })),
    },
  ];
}

interface Fact {
  readonly key: string;
  readonly head: string;
  readonly width: number;
  readonly of: (source: Source) => string | null;
}

const words = (content: string | null): readonly Inline[] => (content === null ? [] : [text(content)]);
