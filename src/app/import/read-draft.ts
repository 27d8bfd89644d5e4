import { periodOfText } from '#check';
import { fiscalYear, issue, type FiscalYear, type Issue, type NodeId, type Place } from '#kernel';
import { baselineYearOf, needsBaselineYear, yearsOfHeads, type AssumedYears } from '#indicator';
import { planTree, type PlanNode, type PlanPeriod } from '#plan';
import type { EditionIndicator } from '../dossier.ts';
import { blocksOfFigures, unfoldedBlocks } from './blocks-of-figures.ts';
import { figuresOfItems, type ReadFigures } from './figures-of-items.ts';
import { heldAt } from './held-at.ts';
import { figureBlock, treeOfItems, type DraftEdition, type DraftItem, type DraftStated } from './import-draft.ts';
import { isCover } from './is-cover.ts';
import { isKpiTable, seriesIssues, type FigureBlock, type FiguresContext } from './kpi-rows.ts';
import { wishInTables } from './wish-in-tables.ts';

/** What the text of an edition means: its nodes, and the indicators that it states or prints. */
export interface DraftReading extends ReadFigures {
  readonly nodes: readonly PlanNode[];
  /** Years of columns whose head states none; null = every head must state its own. */
  readonly assumed: AssumedYears | null;
}

type TablesReading = Omit<DraftReading, 'nodes'>;

export interface DraftContext extends Pick<FiguresContext, 'wish' | 'fallback'> {
  /** First year of the plan that the figures are of; null = as the draft itself says. */
  readonly first: FiscalYear | null;
}

const nothingKnown = (): null => null;

const ALONE: DraftContext = { wish: nothingKnown, first: null };

export function readDraft(draft: DraftEdition, context: DraftContext = ALONE): DraftReading {
  const { items, stated } = draft;
  const tree = treeOfItems(items);
  if (stated && stated.indicators.length > 0)
    return { ...statedFigures(stated, { items, lines: tree.lines }), nodes: tree.nodes, issues: tree.issues };
  const own = items.map(figureBlock);
  const blocks = draft.strangers ? unfoldedBlocks(own) : own;
  const figures = figuresOfBlocks({ draft, blocks, tree }, context);
  const found =
    draft.strangers && isCover(items.map(({ block }) => block))
      ? tree.issues.filter(({ code }) => code !== BEFORE)
      : tree.issues;
  return { ...figures, nodes: tree.nodes, issues: [...found, ...figures.issues] };
}

const BEFORE = 'plan.text-before-heading';

/** A draft of figures alone, whose tables name in columns of their own what the rows stand under. */
export function readFiguresDraft(draft: DraftEdition, context: DraftContext): DraftReading {
  if (draft.stated && draft.stated.indicators.length > 0) return readDraft(draft, context);
  const blocks = blocksOfFigures(draft.items.map(figureBlock), draft.title);
  const tree = planTree(blocks.map(({ block }, line) => ({ ...block, line })));
  const read = figuresOfBlocks({ draft, blocks, tree }, context);
  return { ...read, nodes: tree.nodes, issues: read.issues.filter((found) => !isOfDefinition(found)) };
}

/** What a definition lacks is told where the plan prints the indicator. */
function isOfDefinition({ severity, place }: Issue): boolean {
  return severity !== 'error' && place.field !== undefined;
}

/** What the file says of its period, or the text itself. */
export function statedPeriod({ stated, items }: DraftEdition): PlanPeriod | null {
  return stated?.period ?? periodOfText(items.map(({ block }) => block));
}

interface ReadBlocks {
  readonly draft: DraftEdition;
  /** In the order of the lines of the tree. */
  readonly blocks: readonly FigureBlock[];
  readonly tree: ReturnType<typeof planTree>;
}

function figuresOfBlocks(
  { draft, blocks, tree }: ReadBlocks,
  { wish, fallback = nothingKnown, first }: DraftContext,
): TablesReading {
  const lined = blocks.map((block, line) => ({ ...block, line }));
  if (!draft.strangers)
    return { ...figuresOfItems(lined, tree, { strangers: null, wish, fallback, tellsUnsaid: true }), assumed: null };
  const assumed = assumedYears(draft, blocks, first);
  const inTables = wishInTables(blocks);
  const held = heldAt(draft.strangers.held);
  const read = figuresOfItems(lined, tree, {
    strangers: { assumed, held },
    wish: (row) => wish(row) ?? inTables(row),
    fallback,
    tellsUnsaid: true,
  });
  const told = [...read.issues.map(ofYears), ...assumedBaseline(blocks, assumed), ...seriesIssues(blocks)];
  return { ...read, assumed, issues: told };
}

/** Of the year that a person said, and of the year before the plan; of neither where nothing tells it. */
function assumedYears(draft: DraftEdition, blocks: readonly FigureBlock[], asked: FiscalYear | null): AssumedYears {
  const year = draft.strangers?.year ?? null;
  const heads = headsOf(blocks);
  const years = [...heads.flatMap(yearsOfHeads), ...(year === null ? [] : [year])];
  const first = asked ?? statedPeriod(draft)?.first ?? (years.length === 0 ? null : Math.min(...years));
  const before = first === null ? null : fiscalYear(first - 1);
  return { baseline: baselineYearOf(heads) ?? before, target: year, actual: year };
}

function headsOf(blocks: readonly FigureBlock[]): readonly (readonly string[])[] {
  return blocks.flatMap(({ block, columns }) =>
    block.kind === 'table' && !columns && isKpiTable(block.head, columns) ? [block.head] : [],
  );
}

function ofYears(found: Issue): Issue {
  return found.code === 'kpi-grid.column-year' ? { ...found, code: 'import.figures-year' } : found;
}

/** Told once, at the first table that it is of. */
function assumedBaseline(blocks: readonly FigureBlock[], { baseline }: AssumedYears): readonly Issue[] {
  const first = blocks.find(
    ({ block, columns }) =>
      block.kind === 'table' &&
      !columns &&
      isKpiTable(block.head, columns) &&
      needsBaselineYear(block.head, block.rows),
  );
  if (!first || baseline === null) return [];
  return [
    issue('import.baseline-assumed', { severity: 'note', place: first.place, params: { year: String(baseline) } }),
  ];
}

interface StatedAt {
  readonly items: readonly DraftItem[];
  readonly lines: ReadonlyMap<NodeId, number>;
}

function statedFigures(stated: DraftStated, { items, lines }: StatedAt): Omit<TablesReading, 'issues'> {
  const nodeAt = nodesOfItems(items, lines);
  const placed = new Map(items.map(({ id, places }): [string, Place] => [id, places[0] ?? {}]));
  const indicators = stated.indicators.flatMap((one) => statedIndicator(one, nodeAt) ?? []);
  return {
    indicators,
    series: stated.series,
    places: new Map(
      stated.indicators.map(({ indicator, under }) => [indicator.definition.id, placed.get(under ?? '') ?? {}]),
    ),
    period: null,
    assumed: null,
    unsaid: [],
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
