import type { CheckView } from '../check-view.ts';
import { differenceOf, nearWords } from '../near-words.ts';
import { isProse, type Passage, type Spot } from '../passage.ts';
import { replacing, type Rule, type Sighting } from '../rule.ts';

/** The last kanji or katakana of a sentence with the kana after it. */
const ENDING = /(?<stem>[\p{Script=Han}\p{Script=Katakana}ー]{0,2})(?<kana>[ぁ-ん]{1,10})(?=。)/gu;
const POLITE = /(?:ます|です|ました|でした|ません|でしょう|ましょう|ください)$/u;
/** Ends of no sentence, whatever verb stands before: what is left of ます, ました, ません and です. */
const NO_ENDING =
  /(?:(?<![さまい])ま|まし|(?<!い)また|(?<!ま)せん|ませ|(?<=[きしちにみりぎじびえけせねめれげべ])す|まりた|るます|くすします)$/u;
/** A noun of two kanji makes its verb with します. */
const NO_VERB = /^[\p{Script=Han}]{2}ま(?:す|した|せん)$/u;
const USUAL = 2;
/** So many of the endings must be polite before any is looked at. */
const SHARE = 0.6;

interface Ending {
  readonly spot: Spot;
  /** With the last letter of the stem. */
  readonly text: string;
  readonly stem: string;
  readonly kana: string;
}

/** No verb joins ている to a sound in あ: 求めらている, 示さています, なている. */
const NO_STEM = /(?<=[\p{Script=Han}ぁ-ん])[かがさざただなばまらわ]て(?=い(?:[るたなく]|ます|ませ)|お(?:り|ら))/gu;
/** Where ら is left of られる behind a stem in い or え. */
const LEFT_OF_PASSIVE = /[いきぎしじちにびみりえけげせぜてでねべめれ]らて$/u;

/** 「推進しす。」 in a text that ends its sentences with ます, and what joins no verb to ている. */
export const brokenEnding: Rule = {
  severity: 'warning',
  find: (view: CheckView) => {
    const prose = view.passages.filter(isProse);
    const endings = prose.flatMap(endingsOf);
    const joints = prose.flatMap(brokenJoints);
    const polite = endings.filter(({ kana }) => POLITE.test(kana));
    if (polite.length < SHARE * endings.length) return joints;
    const counts = new Map<string, number>();
    for (const { text } of endings) counts.set(text, (counts.get(text) ?? 0) + 1);
    const usual = [...counts].filter(([text, count]) => POLITE.test(text) && count >= USUAL).map(([text]) => text);
    const near = nearWords(usual);
    const broken = endings
      .filter(({ text }) => (counts.get(text) ?? 0) <= 1)
      .flatMap((ending): readonly Sighting[] => {
        const right = near.near(ending.text).find((text) => isMeant(ending, text));
        if (right !== undefined) return [replacing(ending.spot, right, { usual: counts.get(right) ?? 0 })];
        return isBroken(ending) ? [{ spot: ending.spot }] : [];
      });
    return [...broken, ...joints];
  },
};

function brokenJoints(passage: Passage): readonly Sighting[] {
  return Array.from(passage.text.matchAll(NO_STEM), ({ index, 0: joint }) => {
    const spot = { passage, start: index, end: index + joint.length };
    const isPassive = LEFT_OF_PASSIVE.test(passage.text.slice(0, spot.end));
    return isPassive ? replacing(spot, joint.replace('ら', 'られ')) : { spot };
  });
}

function endingsOf(passage: Passage): readonly Ending[] {
  return Array.from(passage.text.matchAll(ENDING), ({ index, 0: all, groups }) => {
    const { stem = '', kana = '' } = groups ?? {};
    const text = stem.slice(-1) + kana;
    const end = index + all.length;
    return { spot: { passage, start: end - text.length, end }, text, stem, kana };
  });
}

/** Of one stem. Two polite endings differ by a letter often enough (出ます, 出します); what is not polite does not. */
function isMeant({ text, stem, kana }: Ending, right: string): boolean {
  const { start, from, to } = differenceOf(text, right);
  if (start === 0 && (stem !== '' || /[^ぁ-ん]/u.test(to))) return false;
  if (!POLITE.test(kana)) return true;
  return from === '' && to.length === 1 && right.length > 3 && (to !== 'し' || NO_VERB.test(stem + kana));
}

function isBroken({ stem, kana }: Ending): boolean {
  return NO_ENDING.test(kana) || NO_VERB.test(stem + kana);
}
