import { FEWEST_POINTS } from '#indicator';
import type { Locale } from '../locale.ts';
import { printNumber } from '../print-number.ts';
import type { YearWords } from './year-words.ts';

const PACE = {
  ahead: '予定より進んでいます',
  on: '予定どおり進んでいます',
  behind: '予定より遅れています',
} as const;

export function jaPaceSentence(years: YearWords): Locale['paceSentence'] {
  return (pace, { unit, decimals, year }) => {
    if (pace.towards === year) return `${years.inSentence(year)}は目標の年度です。進み具合は判定のとおりです。`;
    if (pace.state === 'unknown') return '進み具合は、基準値、目標値又は実績値が足りないため判断できません。';
    const expected =
      pace.expected === null ? '' : `（この年度の目安値 ${printNumber(pace.expected, decimals)}${unit}）`;
    return `${years.inSentence(pace.towards)}の目標に向けて、${PACE[pace.state]}${expected}。`;
  };
}

/** Uncertainty is said in words, never as a bare likelihood. */
export function jaOutlookSentence(years: YearWords): Locale['outlookSentence'] {
  return ({ state, points, towards }) => {
    if (towards === null) return 'これより後の年度の目標がないため、見通しは示しません。';
    const aim = `${years.inSentence(towards)}の目標`;
    const basis = `これまでの${points}年分の傾向が続けば、`;
    switch (state) {
      case 'likely':
        return `${basis}${aim}に届く見込みです。年ごとのばらつきを見込んでも同じ結果ですが、将来を約束するものではありません。`;
      case 'unlikely':
        return `${basis}${aim}には届かない見込みです。年ごとのばらつきを見込んでも同じ結果ですが、取組によって変わることがあります。`;
      case 'uncertain':
        return `${aim}に届くかどうかは、どちらとも言えません。${points}年分の値は年ごとのばらつきが大きく、傾向だけでは決められません。`;
      case 'silent':
        return points < FEWEST_POINTS
          ? `見通しを示すための値が足りません（使える値 ${points}年分、必要な値 ${FEWEST_POINTS}年分）。`
          : `${aim}は、未定であるか、定義の変更の後にあるため、これまでの傾向からは見通しを示せません。`;
    }
  };
}
