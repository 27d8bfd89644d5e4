import { parseYear } from '#kernel';

/** 表記ゆれ: each line is one word in the spellings that Japanese public documents mix; the last is the key. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/取り?組み?|とりくみ|取りく[みん]/g, '取組'],
  [/とりまとめ|取り纏め|取纏め/g, '取りまとめ'],
  [/合わせ|併せ|合せ/g, 'あわせ'],
  [/活か|生か/g, 'いか'],
  [/更に/g, 'さらに'],
  [/更なる/g, 'さらなる'],
  [/全て|総て/g, 'すべて'],
  [/様々/g, 'さまざま'],
  [/障害|障碍/g, '障がい'],
  [/触れ合|触れあ|ふれ合/g, 'ふれあ'],
  [/([のたる])上で/g, '$1うえで'],
  [/子供|こども/g, '子ども'],
  [/及び/g, 'および'],
  [/並びに/g, 'ならびに'],
  [/又は/g, 'または'],
  [/若しくは/g, 'もしくは'],
  [/出来/g, 'でき'],
  [/行な([いうえっ])/g, '行$1'],
  [/受け入れ|受入れ/g, '受入'],
  [/引続き/g, '引き続き'],
  [/位置付け/g, '位置づけ'],
  [/手続き/g, '手続'],
  [/問い合わせ|問合わせ|問合せ/g, '問い合わせ'],
  [/働き掛け/g, '働きかけ'],
  [/街づくり|町づくり/g, 'まちづくり'],
  [/誰/g, 'だれ'],
  [/共に/g, 'ともに'],
  [/我が国/g, 'わが国'],
  [/繋が/g, 'つなが'],
  [/[カヵヶケ箇](所|年|月|国)/g, 'か$1'],
  [/一人一人|ひとりひとり/g, '一人ひとり'],
  [/但し/g, 'ただし'],
  [/従って/g, 'したがって'],
  [/良い/g, 'よい'],
  [/乃至/g, 'ないし'],
];

const ERA_YEAR = /(?:明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR])(?:元|\d{1,2})(?![\d.])(?:\(\d{4}\))?(?:年度?)?/g;

/** `平成62年` and `令和32(2050)年` say the same year; what cannot be read stays as it is. */
function westernYears(folded: string): string {
  return folded.replace(ERA_YEAR, (label) => {
    const reading = parseYear(label);
    if (!reading.ok) return label;
    return `${reading.value.year}${/年度?$/.exec(label)?.[0] ?? ''}`;
  });
}

/** A key under which folded texts (`foldForCompare`) that differ only in spelling or era are equal. Never shown. */
export function foldSpelling(folded: string): string {
  return westernYears(SPELLINGS.reduce((text, [spelling, key]) => text.replace(spelling, key), folded));
}
