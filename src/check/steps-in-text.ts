import { compareDecimals, decimalText } from '#kernel';
import { numbersIn } from './numbers-in-text.ts';
import type { Sighting } from './rule.ts';
import { spotIn, type Sentence } from './sentences.ts';

const AFTER_FIRST = /^[^\d。、()]{0,8}(?:\([^()]{1,12}\))?(?:から|→|より)[、\s]?(?:年間|月|約)?\s?$/u;
const VERB =
  /^[^\d。、()]{0,8}(?:\([^()]{1,12}\))?(?:に|へ|まで(?:に)?)[、]?(?:[^\d。、]{0,6})(?:(?<less>減ら|減少|縮小|削減|低減|抑え|抑制|下げ|引き下げ|短縮)|(?<more>増や|増加|拡大|伸ば|高め|引き上げ|向上))/u;

/** 「320件から350件に減らします」: the second figure lies on the other side than the verb says. */
export function stepsOfSentence(sentence: Sentence): readonly Sighting[] {
  const { narrow } = sentence;
  const numbers = numbersIn(narrow);
  return numbers.flatMap((to, at): readonly Sighting[] => {
    const from = numbers.slice(0, at).findLast(({ end }) => AFTER_FIRST.test(narrow.slice(end, to.start)));
    const verb = VERB.exec(narrow.slice(to.end))?.groups;
    if (!from || !verb || from.unit !== to.unit) return [];
    const direction = verb['less'] === undefined ? 'increase' : 'decrease';
    const side = compareDecimals(to.value, from.value);
    if (direction === 'increase' ? side > 0 : side < 0) return [];
    const params = { baseline: decimalText(from.value), direction };
    return [{ spot: spotIn(sentence, { from: to.start, to: to.end }), params }];
  });
}
