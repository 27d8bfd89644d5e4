import type { ComparisonView } from '#app';
import type { LineCut, TableCell, TableLine, TableSettings } from '#compare';
import type { Locale } from '#locale';
import type { ComparisonDocument, DocumentCell, DocumentColumn, DocumentLine } from './comparison-document.ts';
import { documentItems, itemsAbove } from './document-items.ts';
import { remarkTexts } from './remark-texts.ts';

export function buildComparisonDocument(
  { table, counts, settings }: ComparisonView,
  locale: Locale,
): ComparisonDocument {
  const words = locale.comparison.table;
  const { marks, pageNumbers, font, checks } = settings;
  return {
    language: locale.language,
    title: settings.title ?? words.title,
    date: settings.date,
    columns: columnsOf(table, settings, locale),
    lines: table.lines.map((line) => documentLine(line, settings, locale)),
    chapterLevel: table.chapterLevel,
    notes: settings.notes ?? [words.notes[marks]],
    counts,
    look: { marks, pageNumbers, font, checks },
  };
}

/** The remarks stand last, a quarter as wide as the texts. */
function columnsOf(
  table: ComparisonView['table'],
  { captions, order, remarks }: TableSettings,
  { comparison }: Locale,
): readonly DocumentColumn[] {
  const width = remarks === 'show' ? 5 : 6;
  const next = { key: 'new', head: table.new.title, width } as const;
  const old = { key: 'old', head: table.old.title, width } as const;
  const remark = { key: 'remark', head: captions.remark ?? comparison.table.remark, width: 2 } as const;
  return [...(order === 'new-old' ? [next, old] : [old, next]), ...(remarks === 'show' ? [remark] : [])];
}

function documentLine(line: TableLine, settings: TableSettings, locale: Locale): DocumentLine {
  const side = (key: 'new' | 'old', { items, span }: TableCell): DocumentCell => ({
    key,
    span,
    items: documentItems(items, settings, locale),
  });
  const [next, old] = [side('new', line.new), side('old', line.old)];
  const said = remarkTexts(line.remark.rows, settings, locale);
  const remark: DocumentCell = {
    key: 'remark',
    span: line.remark.span,
    items: said.flat().map((text) => ({ kind: 'words', ...text })),
  };
  const { id, types, confidence, newPage, heading } = line;
  const sides = settings.order === 'new-old' ? [next, old] : [old, next];
  const cells = settings.remarks === 'show' ? [...sides, remark] : sides;
  const above = (cut: LineCut, { key }: DocumentCell): number | null =>
    key === 'remark' ? said.slice(0, cut.rows).flat().length : itemsAbove(line[key].items, cut[key]);
  const cuts = line.cuts.map((cut) => cells.flatMap((cell) => above(cut, cell) ?? []));
  return {
    id,
    types,
    confidence,
    newPage,
    heading,
    cells,
    cuts: cuts.filter((places) => places.length === cells.length),
  };
}
