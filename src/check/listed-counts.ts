import type { CheckView } from './check-view.ts';
import type { BlockAddress, Passage } from './passage.ts';
import { expecting, type Sighting } from './rule.ts';
import { KANJI_COUNTS, valueOfCount } from './said-count.ts';

const COUNT = String.raw`(?<count>\d{1,2}|[${KANJI_COUNTS}])`;
const COUNTED =
  'つ|点|項目|本柱|本の柱|分野|視点|方針|者|地区|区分|種類|段階|事業|施策|目標|課題|部門|層|本|組|名|人|園|館|社|市町村|区|団体|校|施設|か所|箇所|部会|柱|要素|機関';
/** 「次の３つの視点」, 「以下の４点」: what is counted follows. */
const ANNOUNCED = new RegExp(
  String.raw`(?:次|以下|下記|次に掲げる|以下に掲げる|次に示す|以下に示す|定める|のとおり)の?[、]?\s?${COUNT}\s?(?:${COUNTED})(?!目)(?!の?うち)|(?:には|ては|、)\s?${COUNT.replace('count', 'also')}\s?つの[^\d。、]{1,10}を(?:定め|設け|掲げ)`,
  'u',
);
const LABEL = /^\s*(?:[①-⑳]|\(\d{1,2}\)|\d{1,2}[.)\s]|[ア-ン](?=[\s.)]))/u;
const FEWEST = 2;

/** 「次の４つの視点」 before a list of three. */
export function listedCounts({ passages }: CheckView): readonly Sighting[] {
  return passages.flatMap((passage, at): readonly Sighting[] => {
    if (passage.kind !== 'paragraph' && passage.kind !== 'bullet') return [];
    const match = ANNOUNCED.exec(passage.narrow);
    const said = match?.groups?.['count'] ?? match?.groups?.['also'];
    if (
      !match ||
      said === undefined ||
      passage.narrow
        .slice(match.index)
        .replace(/。\s*$/u, '')
        .includes('。')
    )
      return [];
    const found = listAfter(passages, at);
    if (found < FEWEST || valueOfCount(said) === found) return [];
    const start = match.index + match[0].indexOf(said);
    return [expecting({ passage, start, end: start + said.length }, String(found))];
  });
}

/** How many items follow at once: bullets of one depth, or texts with one form of label. */
function listAfter(passages: readonly Passage[], at: number): number {
  const following = passages.slice(at + 1, at + 40);
  const [first] = following;
  if (!first) return 0;
  if (first.kind === 'bullet') return countWhile(following, (one) => one.kind === 'bullet' && isBeside(one, first));
  const form = formOf(first);
  return form === null ? 0 : countWhile(following, (one) => one.kind === first.kind && formOf(one) === form);
}

function countWhile(passages: readonly Passage[], isItem: (passage: Passage) => boolean): number {
  const end = passages.findIndex((passage) => !isItem(passage));
  return end < 0 ? passages.length : end;
}

/** Blocks that follow each other; sub-items have a mark of their own. */
function isBeside(one: Passage, first: Passage): boolean {
  return blockOf(one.at) >= blockOf(first.at) && one.depth === first.depth;
}

const blockOf = (at: BlockAddress | null): number => at?.block ?? 0;

function formOf({ narrow }: Passage): string | null {
  const label = LABEL.exec(narrow)?.[0].trim();
  return label === undefined
    ? null
    : label
        .replace(/[①-⑳]/u, '①')
        .replace(/\d+/u, '1')
        .replace(/[ア-ン]/u, 'ア');
}

const QUOTED = new RegExp(
  String.raw`(?<list>(?:[「『][^「」『』。]{1,24}[」』][、・と及び並に]{0,3}){2,9})の\s?${COUNT}\s?(?:${COUNTED})`,
  'gu',
);
const LETTER = String.raw`\p{Script=Han}\p{Script=Katakana}\p{Variation_Selector}ー・A-Za-z`;
const WORD = `[${LETTER}]{1,12}`;
const NAMED = new RegExp(
  String.raw`(?<![${LETTER}」』)]|(?<![はがも])、)(?<list>${WORD}(?:(?:、|と|及び|並びに)${WORD}){1,8})の\s?${COUNT}\s?(?:${COUNTED})(?!の?うち|以上|以外)`,
  'gu',
);
const OF_COUNT = new RegExp(String.raw`の\s?${COUNT}\s?(?:${COUNTED})`, 'u');
/** Words that open a sentence and are no item. */
const OPENER = /^(?:一方|今後|現在|近年|特|本市|当市|同年|毎年|昨年|今回|結果|従来|将来|当面|例年|主)$/u;

/** 「「住む」「働く」「学ぶ」の４つ」, 「環境、福祉、教育の４分野」. A word that opens the sentence may stand before the list. */
export function namedCounts(passage: Passage): readonly Sighting[] {
  if (!OF_COUNT.test(passage.narrow)) return [];
  const quoted = Array.from(passage.narrow.matchAll(QUOTED), (match) => ({
    match,
    items: (match.groups?.['list']?.match(/[」』]/gu) ?? []).length,
    more: 0,
  }));
  const named = Array.from(passage.narrow.matchAll(NAMED)).flatMap((match) => {
    const items = (match.groups?.['list'] ?? '').split(/、|と|及び|並びに/u).filter((item) => !OPENER.test(item));
    return items.some((item) => /(?:等|他|各|全)$/u.test(item)) ? [] : [{ match, items: items.length, more: 1 }];
  });
  return [...quoted, ...named].flatMap(({ match, items, more }): readonly Sighting[] => {
    const said = match.groups?.['count'] ?? '';
    const value = valueOfCount(said);
    if (items < FEWEST || value === items || (value < items && value >= items - more)) return [];
    const start =
      match.index +
      (match.groups?.['list'] ?? '').length +
      match[0].slice((match.groups?.['list'] ?? '').length).indexOf(said);
    return [expecting({ passage, start, end: start + said.length }, String(items))];
  });
}
