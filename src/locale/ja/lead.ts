import type { Cell, Figure, IndicatorView } from '#app';
import type { Direction } from '#indicator';
import { figurePartsIn, joinParts, type FigureWording } from '../figure-wording.ts';
import { bare, leadCase, type LeadCase } from '../lead-facts.ts';
import { jaReasonClauses } from './reason-clauses.ts';
import type { YearWords } from './year-words.ts';

type Judged = Extract<LeadCase, { kind: 'judged' }>;

interface Endings {
  readonly met: string;
  readonly missed: string;
}

const ENDINGS: Readonly<Record<Direction, Endings>> = {
  increase: { met: 'を達成しました', missed: 'に届きませんでした' },
  decrease: { met: 'を達成しました', missed: 'を達成できませんでした' },
  maintain: { met: 'を維持しました', missed: 'を維持できませんでした' },
};

const RANGE: Endings = { met: 'の範囲に収まりました', missed: 'の範囲に収まりませんでした' };
const WORD: Endings = { met: 'を達成しました', missed: 'を達成できませんでした' };

/** First sentences of indicators in 公用文: short, polite, the figure before the verdict. */
export function jaIndicatorLead(years: YearWords, wording: FigureWording): (view: IndicatorView) => string {
  const text = (figure: Figure): string => joinParts(figurePartsIn(wording, bare(figure)));
  /** Measured in another period than the plan year, or preliminary: said beside the figure. */
  const value = (figure: Figure): string => {
    const said = [
      figure.measured ? `${years.periodInSentence(figure.measured)}の数値` : '',
      figure.status === 'preliminary' ? '速報値' : '',
    ].filter((words) => words !== '');
    return text(figure) + (said.length > 0 ? `（${said.join('、')}）` : '');
  };
  const subject = (view: IndicatorView): string => `${years.inSentence(view.year)}の${view.name}は`;

  const aim = (target: Cell): string => {
    if (target.kind === 'figure') return `目標の${text(target)}`;
    return target.kind === 'word' ? `目標の「${target.word}」` : '目標';
  };

  const judged = (view: IndicatorView, { achieved, actual, target }: Judged): string => {
    const endings = endingsFor(view.direction, target);
    return `${subject(view)}${value(actual)}で、${aim(target)}${achieved ? endings.met : endings.missed}。`;
  };

  const finalAim = ({ finalTarget }: IndicatorView): string => {
    if (finalTarget.kind !== 'figure' || finalTarget.planYear === null) return '';
    return `目標は${years.inSentence(finalTarget.planYear)}に${text(finalTarget)}です。`;
  };

  const shown = (view: IndicatorView, { actual, reason }: Extract<LeadCase, { kind: 'shown' }>): string => {
    if (reason === 'estimate-only' || actual.status === 'estimate') {
      return `${subject(view)}参考値（推計）で${value(actual)}です。参考値のため、達成の判定はしていません。`;
    }
    const figure = `${subject(view)}${value(actual)}です。`;
    if (reason === 'no-target') return `${figure}この年度の目標値はありません。${finalAim(view)}`;
    return `${figure}${jaReasonClauses[reason]}ため、達成の判定はしていません。`;
  };

  return (view) => {
    const facts = leadCase(view);
    switch (facts.kind) {
      case 'judged':
        return judged(view, facts);
      case 'published':
        return published(subject(view), facts, facts.actual && text(facts.actual));
      case 'shown':
        return shown(view, facts);
      case 'unknown':
        return `${subject(view)}、${jaReasonClauses[facts.reason]}ため、達成の判定はしていません。${view.target.kind === 'none' ? finalAim(view) : ''}`;
    }
  };
}

function endingsFor(direction: Direction, target: Cell): Endings {
  if (target.kind === 'word') return WORD;
  return target.kind === 'figure' && target.upper !== null ? RANGE : ENDINGS[direction];
}

function published(subject: string, { achieved }: { readonly achieved: boolean }, estimate: string | null): string {
  const verdict = `${subject}、目標を達成${achieved ? 'した' : 'できなかった'}と公表されています。`;
  return estimate === null
    ? `${verdict}もとになる実績値は入手していません。`
    : `${verdict}実績値は入手しておらず、参考値は${estimate}です。`;
}
