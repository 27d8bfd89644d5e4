import { assertNever } from '#kernel';
import type { OutlineBlock } from './outline-unit.ts';
import { MARKER } from './read-outline.ts';

/**
 * Units → outline text, the inverse of `readOutline`: a blank line between blocks, none between bullets,
 * a `\` before a paragraph that would read as something else. Ends with a line break.
 */
export function writeOutline(blocks: readonly OutlineBlock[]): string {
  let text = '';
  let before: OutlineBlock | null = null;
  for (const block of blocks) {
    const together = before === null || (before.kind === 'bullet' && block.kind === 'bullet');
    text += `${together ? '' : '\n'}${blockText(block)}\n`;
    before = block;
  }
  return text;
}

function blockText(block: OutlineBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return `${MARKER.test(block.text) ? '\\' : ''}${block.text}`;
    case 'bullet':
      return `${'  '.repeat(block.depth - 1)}- ${block.text}`;
    case 'note':
      return block.text;
    case 'table':
      return [row(block.head), `|${'---|'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n');
    case 'diagram':
      return diagram(block.text);
    default:
      return assertNever(block);
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&')).join(' | ')} |`;
}

/** The fence is longer than any run of backticks inside. */
function diagram(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return text === '' ? `${fence}diagram\n${fence}` : `${fence}diagram\n${text}\n${fence}`;
}
