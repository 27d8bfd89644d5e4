import type { SourceLine } from './source-lines.ts';

/** Words by which an editor tells what was done. */
const TELLS = /修正|削除|追加|変更|新設|廃止|統合|移動|見直し|反映|記載|更新|整理|追記|繰[上り]|再構成|時点|文言|表現/u;
/** Part of the width of a usual line: the column of remarks is narrow. */
const NARROW = 0.75;

/** Where remarks at the end of a page begin: narrow lines, the first of them a note, what was done said in them; else null. */
export function remarksFrom(lines: readonly SourceLine[]): number | null {
  const widths = lines.map(({ width }) => width).toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const wide = lines.findLastIndex(({ width }) => width > usual * NARROW);
  const first = lines.findIndex(({ text }, at) => at > wide && /^[・※]/u.test(text));
  const told = lines.slice(first).map(({ text }) => text);
  return first >= 0 && TELLS.test(told.join('')) ? first : null;
}
