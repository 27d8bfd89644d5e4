import type { Issue } from '#kernel';
import type { Coverage } from '../fonts/cmap-coverage.ts';
import { glyphIssue } from '../fonts/glyph-issue.ts';
import { replaceMissing } from '../fonts/replace-missing.ts';
import type { Block } from '../tree/block.ts';

interface Printable {
  readonly blocks: readonly Block[];
  readonly issues: readonly Issue[];
}

/** The blocks with what the fonts lack shown as 〓 in the drawings, and an issue for each such character and drawing. */
export function printableCharts(blocks: readonly Block[], weights: readonly (readonly Coverage[])[]): Printable {
  const issues: Issue[] = [];
  const printable = (block: Block): Block => {
    if (block.kind === 'box' || block.kind === 'group') return { ...block, blocks: block.blocks.map(printable) };
    if (block.kind !== 'chart') return block;
    const { text, missing, variants } = replaceMissing(block.svg, weights);
    issues.push(
      ...[...new Set(missing)].map((character) => glyphIssue('glyph-missing', character, block.caption)),
      ...[...new Set(variants)].map((character) => glyphIssue('glyph-variant-missing', character, block.caption)),
    );
    return { ...block, svg: text };
  };
  return { blocks: blocks.map(printable), issues };
}
