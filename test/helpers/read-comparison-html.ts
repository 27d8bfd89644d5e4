import type { Run } from '#compare';
import { parseXml, walk, type XmlNode } from './office.ts';

/** The letters of a cell of the page with their marks, in the order they are read. */
export interface HtmlCell {
  readonly span: number;
  /** Letters that share a mark stand together. */
  readonly runs: readonly Run[];
}

/** The page as a tree: all of it is well formed once what HTML leaves open is closed. */
export function parseHtml(html: string): readonly XmlNode[] {
  return parseXml(html.replace(/<(col|input)\b([^>]*)>/g, '<$1$2/>').replaceAll(' checked/>', '/>'));
}

export function elementsOf(nodes: readonly XmlNode[], name: string): readonly XmlNode[] {
  return nodes.flatMap((node) => [...walk(node)]).filter((node) => node.name === name);
}

/** The lines of the table, their parts together, without the column that only the page has and without what is there for those who listen. */
export function comparisonLines(html: string): readonly (readonly HtmlCell[])[] {
  const groups = elementsOf(parseHtml(html), 'tbody').filter(({ attributes }) => 'data-kinds' in attributes);
  const lines: (readonly HtmlCell[])[] = [];
  for (const row of groups.flatMap(({ children }) => children)) {
    const cells = row.children
      .filter(({ attributes }) => attributes['class'] !== 'kind')
      .map((cell) => ({ span: Number(cell.attributes['rowspan'] ?? 1), runs: joined(runsIn(cell, null)) }));
    const above = (row.attributes['class'] ?? '').includes('goes-on') ? lines.pop() : undefined;
    lines.push(
      above ? cells.map((cell, at) => ({ ...cell, runs: joined([...(above[at]?.runs ?? []), ...cell.runs]) })) : cells,
    );
  }
  return lines;
}

const MARKS: Readonly<Record<string, Run['mark']>> = { ins: 'changed', del: 'changed', u: 'moved' };

function runsIn(node: XmlNode, mark: Run['mark']): readonly Run[] {
  if (node.attributes['class'] === 'again') return [];
  if (node.name === '#text') return [{ text: node.text, mark }];
  return node.children.flatMap((child) => runsIn(child, MARKS[node.name] ?? mark));
}

/** Neighbours of one mark as one run. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const made: Run[] = [];
  for (const { text, mark } of runs) {
    const last = made.at(-1);
    if (text === '') continue;
    if (last && last.mark === mark) made[made.length - 1] = { text: last.text + text, mark };
    else made.push({ text, mark });
  }
  return made;
}
