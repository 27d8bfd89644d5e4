import type { Cell } from '#app';
import { decimalText } from '#kernel';
import type { Locale } from '#locale';
import { inlineText } from '../tree/inline-text.ts';
import type { Inline } from '../tree/inline.ts';
import { toneOf } from '../tree/tone.ts';
import { escapeHtml, tag } from './markup.ts';

/** A line. Figures are `<data>`: exact value for programs, print for people, and the trace id. */
export function inlineHtml(content: readonly Inline[], locale: Locale): string {
  return content.map((inline) => oneInline(inline, locale)).join('');
}

function oneInline(inline: Inline, locale: Locale): string {
  const words = escapeHtml(inlineText(inline, locale));
  switch (inline.kind) {
    case 'text':
      return words;
    case 'strong':
      return tag('strong', {}, words);
    case 'small':
      return tag('small', {}, words);
    case 'break':
      return '<br>';
    case 'link':
      return tag('a', { href: `#${encodeURIComponent(inline.to)}` }, words);
    case 'cell':
      return cellHtml(inline.cell, words);
    case 'verdict':
    case 'grade':
      return tag('span', { class: `tone-${toneOf(inline)}` }, words);
  }
}

function cellHtml(cell: Cell, words: string): string {
  switch (cell.kind) {
    case 'figure':
      return tag('data', { value: decimalText(cell.value), 'data-trace': cell.trace }, words);
    case 'missing':
      return tag('span', { class: 'missing', 'data-trace': cell.trace }, words);
    case 'word':
      return tag('span', { 'data-trace': cell.trace }, words);
    case 'none':
      return '';
  }
}
