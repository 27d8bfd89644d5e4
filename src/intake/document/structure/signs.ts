import { splitNumber } from '#plan';

/**
 * Signs that begin an item of a list and say nothing else: they are told by the kind of the block and not kept in its text.
 * A doubled sign is a placeholder (○○市); a dash needs a blank behind it (－37), so does Word’s o of the second level; an arrow before a figure
 * goes on with the line before (320件 → 350件).
 */
const BULLET = /^(?:([・•●○◦▪‣◯⚫·∙❍➢✓◻□])(?!\1)\s*|[–—-]\s+|o\s+(?=[^\s\x21-\x7e])|[→⇒➔⇨]\s*(?![\s0-9０-９]))/u;
const NOTE = /^(?:※|[＊*]\s*[0-9０-９]|[（(［[]?注(?:釈|記|\s*[0-9０-９：:）)\]］]|\s{1,2}\S))/;
/** A heading of a section in brackets, alone on its line but for a few words. */
const BRACKETED = /^(?:【[^】]+】|［[^］]+］|\[[^\]]+\]|≪[^≫]+≫|《[^》]+》|＜[^＞]+＞|〈[^〉]+〉)/u;
const MARKED = /^[■◆◇▼▽★☆]\s*(?=\S)/u;

/** Length of the bullet sign at the beginning; 0 where there is none. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}

export function beginsWithArrow(text: string): boolean {
  return /^[→⇒➔⇨]/u.test(text);
}

const LIST_SIGN = /^[・•●○◦▪‣◯⚫·∙❍➢✓◻□–—\-■◆◇▼▽▲△★☆►▶➔→⇨❖⧫⬥❐❑❒♦✔✗☑]\s*/u;

/** The same for an item of a declared list, where marks of headings are signs as well. */
export function listSignLength(text: string): number {
  return LIST_SIGN.exec(text)?.[0].length ?? 0;
}

export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/** The bracket or mark that a heading of this kind begins with; null where it has none. */
export function headingSign(text: string): string | null {
  const bracketed = BRACKETED.exec(text)?.[0];
  if (bracketed !== undefined) return text.length - bracketed.length <= 20 ? bracketed.slice(0, 1) : null;
  return MARKED.exec(text)?.[0].slice(0, 1) ?? null;
}

/** A line after a line break inside a paragraph that is an item of its own. */
export function beginsItem(text: string): boolean {
  return (
    bulletLength(text) > 0 || isNote(text) || headingSign(text) !== null || isClearNumber(splitNumber(text).number)
  );
}

/** A number that can be nothing else: not the 30 of `30 人`. */
export function isClearNumber(number: string): boolean {
  return number !== '' && !/^[0-9０-９IVX]+$/.test(number);
}
