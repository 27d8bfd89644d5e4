import { foldForCompare } from '#kernel';
import { LEADER } from '../leaders.ts';
import type { Item, Line } from './line.ts';

const HEADING = /^[[【＜<〈]?(?:目次|もくじ|contents)[\]】＞>〉]?$/i;
const PAGE = new RegExp(String.raw`(?:${LEADER}{2,}|\s)\s*[-－]?\s*[0-9０-９]{1,4}\s*[-－]?$`);
/** Characters of the end of a line in which its page number is looked for. */
const TAIL = 40;
/** Entries in a row that say something else than the heading which they mean. */
const MOST_MISSES = 2;

/**
 * Lines of a contents list, with page numbers or without: below 目次, what stands again further down. The list ends where a
 * line comes for the second time, for that is the heading.
 */
export function contentsList(items: readonly Item[]): ReadonlySet<Line> {
  const lines = items.filter((item): item is Line => item.kind === 'line');
  const texts = lines.map(({ text }) => foldForCompare(text.slice(0, -TAIL) + text.slice(-TAIL).replace(PAGE, '')));
  const last = new Map(texts.map((text, at) => [text, at]));
  const start = lines.findIndex(({ text }) => HEADING.test(foldForCompare(text)));
  if (start < 0) return new Set(lines.filter(({ isContents }) => isContents));
  const seen = new Set<string>();
  let end = start;
  for (let at = start + 1; at < lines.length && at - end <= MOST_MISSES + 1; at += 1) {
    const text = texts[at] ?? '';
    if (seen.has(text) && last.get(text) === at) {
      end = at - 1;
      break;
    }
    const returns = (last.get(text) ?? at) > at;
    if (returns || lines[at]?.isContents) end = at;
    if (returns) seen.add(text);
  }
  return new Set([...lines.slice(start + 1, end + 1), ...lines.filter(({ isContents }) => isContents)]);
}
