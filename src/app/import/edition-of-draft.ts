import { editionId, type EditionId, type Issue, type NodeId } from '#kernel';
import { presetScheme, type GradeScheme, type Measurement } from '#indicator';
import { validateEdition, type EditionStatus, type PlanPeriod } from '#plan';
import type { EditionDossier, EditionIndicator } from '../dossier.ts';
import { figuresOfItems, type ReadFigures } from './figures-of-items.ts';
import type { FigureItem } from './kpi-rows.ts';
import { treeOfItems, type DraftEdition, type DraftItem, type DraftStated } from './import-draft.ts';

/** What an edition is called, and when it holds. */
export interface EditionFacts {
  readonly id: EditionId;
  readonly title: string;
  readonly period: PlanPeriod;
  readonly status: EditionStatus;
}

export interface MadeEdition {
  readonly edition: EditionDossier;
  readonly series: readonly Measurement[];
  /** What is doubtful in its headings and its figures, each at its place. */
  readonly issues: readonly Issue[];
}

export interface DraftReading extends Pick<MadeEdition, 'issues'>, Pick<ReadFigures, 'indicators' | 'series'> {
  readonly nodes: EditionDossier['edition']['nodes'];
  /** What the figures say of the period; null = nothing. */
  readonly period: PlanPeriod | null;
}

/** What the text of an edition means: its nodes, and the indicators that it states or prints. */
export function readDraft({ items, stated }: DraftEdition): DraftReading {
  const tree = treeOfItems(items);
  if (stated && stated.indicators.length > 0) {
    const nodeAt = nodesOfItems(items, tree.lines);
    const indicators = stated.indicators.flatMap((one) => statedIndicator(one, nodeAt) ?? []);
    return { nodes: tree.nodes, indicators, series: stated.series, period: null, issues: tree.issues };
  }
  const figures = figuresOfItems(items.map(figureItem), tree);
  return { ...figures, nodes: tree.nodes, issues: [...tree.issues, ...figures.issues] };
}

/** A draft under its name → an edition as the city keeps it. */
export function editionOfDraft(
  draft: DraftEdition,
  facts: EditionFacts,
  house: { readonly body: string; readonly scheme: GradeScheme },
): MadeEdition {
  const { nodes, indicators, series, issues } = readDraft(draft);
  const edition = { ...facts, nodes, lineage: [] };
  return {
    edition: { edition, ...house, indicators, initiatives: [], verifications: [] },
    series,
    issues: [...issues, ...validateEdition(edition)],
  };
}

/** 達成 / 未達成 alone: what is used where a city has no scheme yet. */
export function firstScheme(): GradeScheme {
  const scheme = presetScheme('achievement');
  if (!scheme) throw new TypeError('the scheme achievement is not shipped');
  return scheme;
}

/** An id for an edition, of what it or its file is called. */
export function editionIdOf(name: string, otherwise: string): EditionId {
  const plain = name.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  return editionId([...plain].slice(0, 40).join('').trim() || otherwise);
}

function figureItem({ block, places, cells, columns, wishes }: DraftItem, line: number): FigureItem {
  return {
    block,
    line,
    place: places[0] ?? {},
    ...(cells ? { cells } : {}),
    ...(columns ? { columns } : {}),
    ...(wishes ? { wishes } : {}),
  };
}

/** The node that each item stands under, or is. */
function nodesOfItems(
  items: readonly DraftItem[],
  lines: ReadonlyMap<NodeId, number>,
): (item: string) => NodeId | undefined {
  const starting = new Map([...lines].map(([node, line]) => [line, node]));
  const nodes = new Map<string, NodeId>();
  let current: NodeId | undefined;
  items.forEach(({ id }, line) => {
    current = starting.get(line) ?? current;
    if (current !== undefined) nodes.set(id, current);
  });
  const [first] = nodes.values();
  return (item) => nodes.get(item) ?? first;
}

/** Under the node of its item; where that is gone, under the first one; null where the text has no headings at all. */
function statedIndicator(
  { indicator, under, relistedUnder }: DraftStated['indicators'][number],
  nodeAt: (item: string) => NodeId | undefined,
): EditionIndicator | null {
  const node = nodeAt(under ?? '');
  if (node === undefined) return null;
  const places = [...new Set(relistedUnder.flatMap((item) => nodeAt(item) ?? []))];
  return { ...indicator, definition: { ...indicator.definition, node, relistedUnder: places } };
}
