import { foldForCompare } from '#kernel';
import { splitNumber } from '#plan';

/** A word in a column of a 新旧対照表 that speaks of the table and is no text of the edition. */
export type ComparisonMarker = 'nothing-here' | 'omitted' | 'same-beside';

const NOTHING_HERE = new Set(['新設', '新規', '追加', '削る', '削除', '廃止', 'なし', '該当なし', '-']);
const OMITTED = new Set(['略', '省略', '以下略', '中略', '前略', '後略']);
const SAME_BESIDE = new Set([
  '同左',
  '同右',
  '左に同じ',
  '右に同じ',
  '変更なし',
  '改正なし',
  '修正なし',
  '現行どおり',
  '現行のとおり',
  '〃',
]);

/** The marker that a whole cell or paragraph is; bare words only where they are `alone` in their cell. */
export function markerOf(text: string, alone: boolean): ComparisonMarker | null {
  const folded = foldForCompare(text);
  const bracketed = /^[([〔［「【<](.+)[)\]〕］」】>]$/.exec(folded)?.[1];
  if (bracketed === undefined && !alone) return numberedOmission(text);
  const word = bracketed ?? folded;
  if (OMITTED.has(word)) return 'omitted';
  if (SAME_BESIDE.has(word)) return 'same-beside';
  return NOTHING_HERE.has(word) ? 'nothing-here' : numberedOmission(text);
}

/** `（２）略`, `（３）（略）`: the number says what is left out. */
function numberedOmission(text: string): 'omitted' | null {
  const { number, title } = splitNumber(text.trim());
  return number !== '' && /^[（(〔]?略[）)〕]?$/.test(title.trim()) ? 'omitted' : null;
}
