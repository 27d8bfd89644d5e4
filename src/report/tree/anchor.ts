export type AnchorKind =
  'goal' | 'direction' | 'indicator' | 'initiative' | 'project' | 'source' | 'trace' | 'table' | 'chart' | 'section';

/** Blanks are not allowed in an anchor of HTML; what they become cannot stand in an id by chance. */
const BLANK = /[\s_]/gu;

/** A name for a place of the document, unique as long as the parts are: ids of the plan may be of any script. */
export function anchor(kind: AnchorKind, ...parts: readonly string[]): string {
  return [kind, ...parts]
    .map((part) => part.replace(BLANK, (blank) => `_${blank.codePointAt(0)?.toString(16)}_`))
    .join('-');
}
