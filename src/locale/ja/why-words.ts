import { judgedTarget } from '../judged-target.ts';
import type { Cell, IndicatorView } from '#app';
import type { Band } from '#indicator';
import { figurePartsIn, joinParts, type FigureWording } from '../figure-wording.ts';
import { bare } from '../lead-facts.ts';
import { printNumber } from '../print-number.ts';
import type { WhyWords } from '../why-words.ts';
import { jaLabels } from './labels.ts';
import type { YearWords } from './year-words.ts';

function bandText({ lower, lowerInclusive, upper, upperInclusive }: Band): string {
  const low = lower === null ? '' : `${printNumber(lower, lower.scale)}${lowerInclusive ? '以上' : '超'}`;
  const high = upper === null ? '' : `${printNumber(upper, upper.scale)}${upperInclusive ? '以下' : '未満'}`;
  return low + high === '' ? 'すべての値' : low + high;
}

function cellText(wording: FigureWording): (cell: Cell) => string {
  return (cell) => {
    if (cell.kind === 'figure') return joinParts(figurePartsIn(wording, bare(cell)));
    return cell.kind === 'word' ? `「${cell.word}」` : '';
  };
}

function verdictText(text: (cell: Cell) => string): (view: IndicatorView, tolerance: string | null) => string {
  return (view, tolerance) => {
    const { actual, verdict, evaluation } = view;
    if (verdict.kind !== 'achieved' && verdict.kind !== 'missed') {
      return `実績値と目標値からは判定していません（${jaLabels.reason[evaluation.reason ?? 'no-measurement']}）`;
    }
    const allowance = tolerance === null ? '' : `（許容差 ${tolerance}）`;
    const met = verdict.kind === 'achieved';
    return `実績値 ${text(actual)} は、目標 ${text(judgedTarget(view))}${allowance} を${met ? '満たすため達成' : '満たさないため未達成'}`;
  };
}

export function jaWhyWords(years: YearWords, wording: FigureWording): WhyWords {
  return {
    labels: jaLabels,
    steps: {
      verdict: '判定',
      published: '公表された結果',
      rate: '達成率',
      basis: '評価に使う値',
      grade: '評価',
      scheme: '評価基準',
      superseded: '訂正前の値',
      other: '別の資料の値',
    },
    guards: {
      achieved: '目標を達成した',
      missed: '目標を達成していない',
      'beyond-target': '目標値を超えた',
      'equal-target': '目標値と同じ',
      'better-than-baseline': '基準値より良くなった',
      'worse-than-baseline': '基準値より悪くなった',
      'equal-baseline': '基準値と同じ',
      'near-baseline': '基準値との差が{percent}％以内',
      always: 'ほかの条件に当たらない',
    },
    rounding: { 'half-away': '四捨五入', floor: '切り捨て' },
    yearOf: years.label,
    periodOf: years.period,
    details: (said) => `（${said.join('、')}）`,
    under: (year) => `${year}の欄`,
    measured: (period) => `対象期間 ${period}`,
    source: (title) => `出典 ${title}`,
    unit: (unit) => unit,
    cell: cellText(wording),
    version: (version) => `版 ${version}`,
    verdict: verdictText(cellText(wording)),
    published: (verdict, source, contradicts) =>
      `${verdict}（出典 ${source}）${contradicts ? '。計算した判定と異なります' : ''}`,
    rate: ({ formula, exact, unrounded, printed, rounding }) =>
      `${formula} = ${exact} = ${unrounded}${printed === '' ? '' : `（${rounding}して${printed}％）`}`,
    noRate: (reason) => `算定不能（${jaLabels.reason[reason]}）`,
    band: bandText,
    decidedByBand: (grade, band) => `${grade}（評価に使う値が${band}のため）`,
    decidedByGuard: (grade, guard) => `${grade}（条件「${guard}」に当たるため）`,
    decidedByMissing: (grade, reason) => `${grade}（${reason}）`,
    decidedByPerson: (grade) => `${grade}（所見により変更）`,
    notGraded: (reason) => `評価していません（${reason}）`,
    between: '。',
    colon: '：',
  };
}
