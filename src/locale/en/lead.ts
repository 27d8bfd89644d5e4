import type { Cell, Figure, IndicatorView } from '#app';
import type { Direction } from '#indicator';
import { figurePartsIn, joinParts } from '../figure-wording.ts';
import { bare, leadCase, type LeadCase } from '../lead-facts.ts';
import { enFigureWording } from './figure-wording.ts';
import { enReasonClauses } from './reason-clauses.ts';
import { enPeriod, enYear } from './year-words.ts';

interface Endings {
  readonly met: string;
  readonly missed: string;
}

const ENDINGS: Readonly<Record<Direction, Endings>> = {
  increase: { met: 'meeting the target of', missed: 'short of the target of' },
  decrease: { met: 'meeting the target of', missed: 'missing the target of' },
  maintain: { met: 'keeping to the target of', missed: 'not keeping to the target of' },
};

export function enFigure(figure: Figure): string {
  return joinParts(figurePartsIn(enFigureWording, bare(figure)));
}

function subject(view: IndicatorView): string {
  return `For ${enYear(view.year)}, ${view.name}`;
}

/** Measured in another period than the plan year, or preliminary: said beside the figure. */
function value(figure: Figure): string {
  const said = [
    figure.measured ? `measured in ${enPeriod(figure.measured)}` : '',
    figure.status === 'preliminary' ? 'preliminary' : '',
  ];
  const words = said.filter((text) => text !== '').join(', ');
  return enFigure(figure) + (words === '' ? '' : ` (${words})`);
}

function aim(target: Cell): string {
  if (target.kind === 'figure') return enFigure(target);
  return target.kind === 'word' ? `“${target.word}”` : 'the year';
}

function judged(view: IndicatorView, { achieved, actual, target }: Extract<LeadCase, { kind: 'judged' }>): string {
  const endings = ENDINGS[view.direction];
  return `${subject(view)} was ${value(actual)}, ${achieved ? endings.met : endings.missed} ${aim(target)}.`;
}

function finalAim({ finalTarget }: IndicatorView): string {
  if (finalTarget.kind !== 'figure' || finalTarget.planYear === null) return '';
  return ` The target is ${enFigure(finalTarget)} in ${enYear(finalTarget.planYear)}.`;
}

function shown(view: IndicatorView, { actual, reason }: Extract<LeadCase, { kind: 'shown' }>): string {
  if (reason === 'estimate-only' || actual.status === 'estimate') {
    return `${subject(view)} is estimated at ${value(actual)}. An estimate is not judged.`;
  }
  const figure = `${subject(view)} was ${value(actual)}.`;
  if (reason === 'no-target') return `${figure} There is no target for this year.${finalAim(view)}`;
  return `${figure} It was not judged because ${enReasonClauses[reason]}.`;
}

function published(view: IndicatorView, { achieved, actual }: Extract<LeadCase, { kind: 'published' }>): string {
  const verdict = `${subject(view)} is published as having ${achieved ? 'met' : 'missed'} its target.`;
  const figure = actual
    ? `The figure has not been obtained; it is estimated at ${enFigure(actual)}.`
    : 'The figure has not been obtained.';
  return `${verdict} ${figure}`;
}

export function enIndicatorLead(view: IndicatorView): string {
  const facts = leadCase(view);
  switch (facts.kind) {
    case 'judged':
      return judged(view, facts);
    case 'published':
      return published(view, facts);
    case 'shown':
      return shown(view, facts);
    case 'unknown':
      return `${subject(view)} was not judged because ${enReasonClauses[facts.reason]}.${view.target.kind === 'none' ? finalAim(view) : ''}`;
  }
}
