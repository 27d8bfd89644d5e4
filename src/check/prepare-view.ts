import { decimalText, type Place } from '#kernel';
import type { Measurement } from '#indicator';
import type { CheckBlock, CheckIndicator, CheckInput } from './check-input.ts';
import type { CheckTable } from './check-table.ts';
import type { CheckView, FigureSeries } from './check-view.ts';
import { headingTree } from './heading-tree.ts';
import { kpiGrid } from './kpi-grid.ts';
import { looseGrid } from './loose-grid.ts';
import { narrowText } from './narrow-text.ts';
import type { BlockAddress, Passage, PassageKind } from './passage.ts';
import { statedPeriod } from './stated-period.ts';

/** Everything the rules look at, made once. */
export function prepareView(input: CheckInput): CheckView {
  const reader = new DocumentReader(input.file);
  input.blocks.forEach((block, index) => reader.read(block, index));
  const { passages, tables, ofBlock } = reader;
  const indicators = input.indicators ?? [];
  const series = figureSeries(input.series ?? [], indicators, input.seriesFile);
  return {
    passages: [...passages, ...series.flatMap(({ points }) => points.map(({ passage }) => passage))],
    headings: headingTree(input.blocks, ofBlock),
    tables,
    grids: tables.flatMap((table) => kpiGrid(table) ?? looseGrid(table) ?? []),
    indicators,
    series,
    period: input.period ?? statedPeriod(passages),
    dictionary: input.dictionary ?? [],
    beside: input.beside ?? [],
  };
}

/** Where a passage stands. */
interface Stand {
  readonly place: Place;
  readonly label?: string;
  readonly depth?: number;
  /** Inside its block. */
  readonly at?: Omit<BlockAddress, 'block'>;
}

class DocumentReader {
  readonly passages: Passage[] = [];
  readonly tables: CheckTable[] = [];
  readonly ofBlock = new Map<CheckBlock, Passage>();
  readonly #file: string | undefined;
  readonly #above: { readonly level: number; readonly text: string }[] = [];
  #headings: readonly string[] = [];
  /** The block in hand. */
  #index = 0;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  read(block: CheckBlock, index: number): void {
    this.#index = index;
    if (block.kind === 'heading') this.#enter(block.level, block.text);
    if (block.kind === 'table') return this.#readTable(block);
    if (block.kind !== 'diagram') {
      this.ofBlock.set(block, this.#add(block.kind, block.text, { place: this.#place(block), depth: depthOf(block) }));
      return;
    }
    for (const [line, text] of block.text.split('\n').entries()) {
      this.#add('diagram', text, { place: this.#place(block, 1 + line), at: { line } });
    }
  }

  #enter(level: number, text: string): void {
    while ((this.#above.at(-1)?.level ?? 0) >= level) this.#above.pop();
    this.#above.push({ level, text });
    this.#headings = this.#above.map((heading) => heading.text);
  }

  /** In lines of a file so many below the first line of the block; in a document where the block stands. */
  #place({ line, place }: CheckBlock, below = 0): Place {
    return this.#inFile(line === undefined ? place : { line: line + below });
  }

  #inFile(place: Place | undefined): Place {
    return { ...place, ...(this.#file === undefined ? {} : { file: this.#file }) };
  }

  #add(kind: PassageKind, text: string, { place, label = '', depth = 0, at = {} }: Stand): Passage {
    const address = { block: this.#index, ...at };
    const passage = {
      kind,
      text,
      narrow: narrowText(text),
      place,
      at: address,
      headings: this.#headings,
      label,
      depth,
    };
    this.passages.push(passage);
    return passage;
  }

  #readTable(table: Extract<CheckBlock, { kind: 'table' }>): void {
    const { head, rows } = table;
    const cells = (kind: 'head' | 'cell', texts: readonly string[], row: number): readonly Passage[] =>
      texts.map((text, column) => {
        const label = kind === 'head' ? String(column) : `${texts[0] ?? ''} | ${head[column] ?? ''}`;
        return this.#add(kind, text, {
          place: this.#cellPlace(table, row, column),
          label,
          at: { cell: { row, column } },
        });
      });
    this.tables.push({
      head: cells('head', head, 0),
      rows: rows.map((row, index) => cells('cell', row, index + 1)),
    });
  }

  /** `row` 0 is the head. */
  #cellPlace(table: Extract<CheckBlock, { kind: 'table' }>, row: number, at: number): Place {
    const { cells, line } = table;
    const known = row === 0 ? cells?.head[at] : cells?.rows[row - 1]?.[at];
    if (known) return this.#inFile(known);
    const inLines = line === undefined ? { row } : {};
    return { ...this.#place(table, row === 0 ? 0 : 1 + row), ...inLines, column: at + 1 };
  }
}

function depthOf(block: CheckBlock): number {
  return block.kind === 'bullet' ? block.depth : 0;
}

function figureSeries(
  series: readonly Measurement[],
  indicators: readonly CheckIndicator[],
  file: string | undefined,
): readonly FigureSeries[] {
  const replaced = new Set(series.map(({ supersedes }) => supersedes));
  const current = series.filter(({ id, value }) => value !== null && !replaced.has(id));
  const byId = new Map(indicators.map((indicator) => [indicator.definition.id, indicator]));
  return [...Map.groupBy(current, ({ indicator }) => indicator)].map(([id, measurements]) => {
    const indicator = byId.get(id) ?? null;
    const name = indicator?.definition.name ?? id;
    const points = measurements
      .toSorted((a, b) => a.planYear - b.planYear)
      .flatMap((measurement) => {
        if (measurement.value === null) return [];
        const { planYear: year } = measurement;
        const text = decimalText(measurement.value);
        const place = { ...(file === undefined ? {} : { file }), path: [id, String(year)] };
        const label = `${id} ${year}`;
        const passage: Passage = {
          kind: 'figure',
          text,
          narrow: text,
          place,
          at: null,
          headings: [name],
          label,
          depth: 0,
        };
        return [{ passage, year, measurement }];
      });
    return { indicator, points };
  });
}
