import { escapeHtml, tag } from './markup.ts';

/** Nothing may be fetched: what the page shows lies in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What stands in `head`; `style` is ours, never a text of a city. */
export function pageHead(title: string, style: string): string {
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    tag('title', {}, escapeHtml(title)),
    `<style>${style}</style>`,
  ].join('\n');
}
