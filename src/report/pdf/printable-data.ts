import type { Issue } from '#kernel';
import type { Coverage } from '../fonts/cmap-coverage.ts';
import { glyphIssue } from '../fonts/glyph-issue.ts';
import { replaceMissing } from '../fonts/replace-missing.ts';
import type { TypstValue } from './typst-data.ts';

/** Keys whose texts are not printed. */
const UNPRINTED: ReadonlySet<string> = new Set(['kind', 'role', 'style', 'tone', 'align', 'label', 'to', 'file']);

interface Printable {
  readonly data: TypstValue;
  readonly issues: readonly Issue[];
}

/**
 * The data with every character that no bundled font has shown as 〓, and one issue for each such character and heading.
 * The compiler would refuse the whole document otherwise.
 */
export function printableData(data: TypstValue, weights: readonly (readonly Coverage[])[]): Printable {
  const found = new Map<string, Issue>();
  let place = '';
  const note = (code: 'glyph-missing' | 'glyph-variant-missing', character: string): void => {
    const key = `${code}\n${character}\n${place}`;
    if (!found.has(key)) found.set(key, glyphIssue(code, character, place));
  };
  const text = (content: string): string => {
    const replaced = replaceMissing(content, weights);
    for (const character of replaced.missing) note('glyph-missing', character);
    for (const character of replaced.variants) note('glyph-variant-missing', character);
    return replaced.text;
  };
  const walk = (value: TypstValue): TypstValue => {
    if (typeof value === 'string') return text(value);
    if (value === null || typeof value !== 'object') return value;
    if (isList(value)) return value.map(walk);
    if (value['kind'] === 'heading' && typeof value['text'] === 'string') place = value['text'];
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, UNPRINTED.has(key) ? inner : walk(inner)]),
    );
  };
  return { data: walk(data), issues: [...found.values()] };
}

const isList = (value: TypstValue): value is readonly TypstValue[] => Array.isArray(value);
