import type { Run } from '#compare';
import { escapeHtml, tag } from '../../html/markup.ts';

export type Side = 'new' | 'old';

/** Letters with their marks: what came, what went, what only stands elsewhere. The style sheet says so to those who listen. */
export function runsHtml(runs: readonly Run[], side: Side): string {
  return runs.map((run) => runHtml(run, side)).join('');
}

function runHtml({ text, mark }: Run, side: Side): string {
  const words = escapeHtml(text);
  switch (mark) {
    case null:
      return words;
    case 'moved':
      return tag('u', {}, words);
    case 'changed':
      return tag(side === 'new' ? 'ins' : 'del', {}, words);
  }
}
