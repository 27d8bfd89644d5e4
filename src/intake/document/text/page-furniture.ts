import type { FurnitureText } from '../flow.ts';
import type { SourceLine, SourcePage } from './source-lines.ts';

export interface CleanedPages {
  readonly pages: readonly SourcePage[];
  readonly furniture: readonly FurnitureText[];
}

const REPEATED = 3;
const PAGE_NUMBER =
  /^[-－―–—\s]*(?:[pPｐＰ]\.?\s*)?([0-9０-９]{1,4})(?:\s*[/／]\s*[0-9０-９]{1,4})?(?:\s*(?:ページ|頁))?[-－―–—\s]*$/u;

/** Page numbers, and lines that begin or end three pages or more alike, numbers in them taken as equal. */
export function withoutFurniture(pages: readonly SourcePage[], file: string): CleanedPages {
  const taken = new Set([...edgesAlike(pages), ...pageNumbers(pages.flatMap(({ lines }) => lines))]);
  const found = new Map<string, FurnitureText>();
  for (const line of taken) {
    const before = found.get(line.text);
    found.set(line.text, {
      text: line.text,
      count: (before?.count ?? 0) + 1,
      place: before?.place ?? { file, line: line.number },
    });
  }
  return {
    pages: pages.map(({ lines }) => ({ lines: lines.filter((line) => !taken.has(line)) })),
    furniture: [...found.values()],
  };
}

function edgesAlike(pages: readonly SourcePage[]): readonly SourceLine[] {
  const groups = new Map<string, SourceLine[]>();
  for (const { lines } of pages)
    for (const [side, line] of [
      ['first', lines[0]],
      ['last', lines.at(-1)],
    ] as const) {
      if (!line) continue;
      const key = `${side} ${line.text.replace(/\s/gu, '').replace(/[0-9０-９]+/gu, '#')}`;
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  return [...groups.values()].filter((group) => group.length >= REPEATED).flat();
}

/** Lines that are numbers alone and count on by one: three of them or more. */
function pageNumbers(lines: readonly SourceLine[]): readonly SourceLine[] {
  const numbered = lines.flatMap((line) => {
    const number = PAGE_NUMBER.exec(line.text)?.[1];
    return number === undefined ? [] : [{ line, value: Number(number.normalize('NFKC')) }];
  });
  const runs: (typeof numbered)[] = [];
  for (const entry of numbered) {
    const run = runs.find((other) => other.at(-1)?.value === entry.value - 1);
    if (run) run.push(entry);
    else runs.push([entry]);
  }
  return runs.filter((run) => run.length >= REPEATED).flatMap((run) => run.map(({ line }) => line));
}
