import { nodeId, type Issue, type NodeId } from '#kernel';
import { defaultNumbering, isNumberedAs, type Numbering } from './numbering.ts';
import { numberingNotes } from './numbering-notes.ts';
import type { HeadingBlock, OutlineUnit } from './outline-unit.ts';
import { planIssue } from './plan-issue-code.ts';
import type { NodeKind, PlanBlock, PlanNode } from './plan-node.ts';

export interface PlanTreeOptions {
  readonly file?: string;
  readonly numbering?: Numbering;
}

export interface PlanTree {
  readonly nodes: readonly PlanNode[];
  /** Line of each node's heading in the outline. */
  readonly lines: ReadonlyMap<NodeId, number>;
  readonly issues: readonly Issue[];
}

interface Draft extends Omit<PlanNode, 'body'> {
  readonly body: PlanBlock[];
  readonly line: number;
}

/**
 * Units → nodes in document order. A heading's parent is the nearest heading above of a smaller level. Kinds come from
 * the numbering scheme: a goal outside other goals and projects, a direction below a goal, a measure below a direction,
 * a leading project outside goals; else a chapter at the top, a section below. Ids come from the position, never from
 * the printed number: `g1`, `g1.2` (headings between do not count), `g1.2.3`, `lp1`, `c1`, and `.s1` for sections.
 * Text before the first heading hangs on a chapter without number and title.
 */
export function planTree(units: readonly OutlineUnit[], options: PlanTreeOptions = {}): PlanTree {
  const builder = new TreeBuilder(options.numbering ?? defaultNumbering);
  const place = (line: number) => ({ ...(options.file === undefined ? {} : { file: options.file }), line });
  const issues: Issue[] = [];
  for (const unit of units) {
    if (unit.kind === 'heading') builder.addHeading(unit, unit.line);
    else if (builder.addBlock(unit) === 'before-heading') {
      issues.push(planIssue('plan.text-before-heading', { severity: 'note', place: place(unit.line) }));
    }
  }
  const { drafts } = builder;
  const lines = new Map(drafts.map((draft) => [draft.id, draft.line]));
  const nodes = drafts.map(({ line: _line, ...node }): PlanNode => node);
  const noteAt = (id: NodeId) => place(lines.get(id) ?? 0);
  return { nodes, lines, issues: [...issues, ...numberingNotes(nodes, noteAt)] };
}

class TreeBuilder {
  readonly drafts: Draft[] = [];
  readonly #open: Draft[] = [];
  readonly #counts = new Map<string, number>();
  readonly #numbering: Numbering;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  addHeading(heading: HeadingBlock, line: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= heading.level) this.#open.pop();
    const kind = this.#kindOf(heading);
    this.#add({
      id: this.#idFor(kind),
      kind,
      line,
      level: heading.level,
      number: heading.number,
      title: heading.title,
    });
  }

  addBlock(unit: Exclude<OutlineUnit, { kind: 'heading' }>): 'placed' | 'before-heading' {
    const { line, ...block } = unit;
    const first = this.drafts.length === 0;
    if (first) this.#add({ id: this.#idFor('chapter'), kind: 'chapter', line, level: 1, number: '', title: '' });
    this.drafts.at(-1)?.body.push(block);
    return first ? 'before-heading' : 'placed';
  }

  #add(facts: Pick<Draft, 'id' | 'kind' | 'line' | 'level' | 'number' | 'title'>): void {
    const draft: Draft = { ...facts, parent: this.#open.at(-1)?.id ?? null, body: [], crosses: [] };
    this.drafts.push(draft);
    this.#open.push(draft);
  }

  /** The nearest open heading that is not merely a chapter or section. */
  #structure(): Draft | undefined {
    return this.#open.findLast((draft) => draft.kind !== 'chapter' && draft.kind !== 'section');
  }

  #kindOf(heading: HeadingBlock): NodeKind {
    const above = this.#structure()?.kind;
    const is = (kind: keyof Numbering): boolean => isNumberedAs(heading.text, kind, this.#numbering);
    if (above === undefined && is('goal')) return 'goal';
    if (above === undefined && is('leadingProject')) return 'leadingProject';
    if (above === 'goal' && is('direction')) return 'direction';
    if (above === 'direction' && is('measure')) return 'measure';
    return this.#open.length === 0 ? 'chapter' : 'section';
  }

  #idFor(kind: NodeKind): NodeId {
    return nodeId(this.#nextIn(this.#prefixFor(kind)));
  }

  #prefixFor(kind: NodeKind): string {
    switch (kind) {
      case 'goal':
        return 'g';
      case 'leadingProject':
        return 'lp';
      case 'chapter':
        return 'c';
      case 'section':
        return `${this.#open.at(-1)?.id ?? 'c'}.s`;
      case 'direction':
      case 'measure':
        return `${this.#structure()?.id ?? ''}.`;
    }
  }

  #nextIn(prefix: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return `${prefix}${count}`;
  }
}
