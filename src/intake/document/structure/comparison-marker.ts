import { foldForCompare } from '#kernel';
import { splitNumber } from '#plan';

/** A word in a column of a 新旧対照表 that speaks of the table and is no text of the edition. */
export type ComparisonMarker = 'nothing-here' | 'omitted' | 'same-beside' | 'stands-elsewhere';

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

/** A text all in brackets that says where the text went: （（３）へ移動）, （第２章に統合）, （「…」の行に記載）. */
const ELSEWHERE =
  /(?:[へに](?:移動|移行|移設|統合|集約|分割)|[へに]移(?:す|した)|順序を変更|(?:の行|の欄|の項)(?:に|を)(?:記載|参照))$/u;

/** The marker that a whole cell or paragraph is; bare words only where they are `alone` in their cell. */
export function markerOf(text: string, alone: boolean): ComparisonMarker | null {
  const folded = foldForCompare(text);
  const bracketed = /^[([〔［「【<](.+)[)\]〕］」】>]$/.exec(folded)?.[1];
  if (bracketed === undefined && !alone) return numberedOmission(text);
  const word = bracketed ?? folded;
  if (bracketed !== undefined && ELSEWHERE.test(bracketed)) return 'stands-elsewhere';
  if (OMITTED.has(word)) return 'omitted';
  if (SAME_BESIDE.has(word)) return 'same-beside';
  return NOTHING_HERE.has(word) ? 'nothing-here' : numberedOmission(text);
}

/** Characters of the numbers that are left out, and 略. */
const LONGEST_OMISSION = 60;

/** `（２）略`, `（３）（略）`, `（２）～（５）（略）`, `１及び２ 略`: the numbers say what is left out. */
function numberedOmission(text: string): 'omitted' | null {
  if (text.length > LONGEST_OMISSION) return null;
  const numbers = text.trim().replace(/\s*[（(〔]?略[）)〕]?$/u, '');
  if (numbers === text.trim()) return null;
  const named = numbers
    .split(/[～〜~]|から|及び|並びに|・|、/u)
    .map((part) => splitNumber(`${part.trim().replace(/まで$/u, '')} 略`));
  return named.every(({ number, title }) => number !== '' && title.trim() === '略') ? 'omitted' : null;
}
