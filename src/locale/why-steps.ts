import type { IndicatorView } from '#app';
import type { OtherReading, TraceOperand } from '#indicator';
import { compareFractions, fractionText } from '#kernel';
import { exactNumber, filledFormula } from './formula.ts';
import type { WhyContext, WhyStep } from './locale.ts';
import { printFraction } from './print-fraction.ts';
import { printNumber } from './print-number.ts';
import type { WhyLabel, WhyWords } from './why-words.ts';

interface Telling {
  readonly view: IndicatorView;
  readonly words: WhyWords;
  readonly context: WhyContext;
}

/** The steps from the inputs to the grade, in the order in which they are computed. */
export function whyStepsIn(words: WhyWords, view: IndicatorView, context: WhyContext): readonly WhyStep[] {
  const telling = { view, words, context };
  return [
    ...inputs(telling),
    step(telling, 'verdict', words.verdict(view, toleranceText(view))),
    ...publishedSteps(telling),
    ...rateSteps(telling),
    ...basisSteps(telling),
    ...gradeSteps(telling),
    step(telling, 'scheme', schemeText(telling)),
    ...earlierSteps(telling),
  ];
}

function step({ words }: Telling, label: WhyLabel, text: string): WhyStep {
  return { label: words.steps[label], text };
}

function inputs(telling: Telling): readonly WhyStep[] {
  const { view, words } = telling;
  return view.evaluation.trace.operands.map((operand) => ({
    label: words.labels.operand[operand.role],
    text: operandText(telling, operand),
  }));
}

const COUNTED: ReadonlySet<TraceOperand['role']> = new Set([
  'elapsed',
  'years',
  'plan_elapsed',
  'plan_years',
  'numerator',
  'denominator',
]);

function operandText(telling: Telling, operand: TraceOperand): string {
  const { words, context } = telling;
  const said = [
    operand.planYear === null ? '' : words.under(words.yearOf(operand.planYear)),
    operand.period === null ? '' : words.measured(words.periodOf(operand.period)),
    operand.status === null || operand.status === 'confirmed' || operand.value === null
      ? ''
      : words.labels.status[operand.status],
    operand.source === null ? '' : words.source(sourceTitle(context, operand.source)),
    operand.role === 'actual' ? (operand.text ?? '') : '',
  ].filter((text) => text !== '');
  return valueText(telling, operand) + (said.length > 0 ? words.details(said) : '');
}

/** The value, the word of a target, a range as printed, or why nothing stands there. */
function valueText({ view, words }: Telling, { role, value, text }: TraceOperand): string {
  if (value !== null)
    return COUNTED.has(role) ? exactNumber(value, 0) : exactNumber(value, view.decimals) + words.unit(view.unit);
  if (role === 'target') return text ?? (words.cell(view.target) || words.labels.reason['target-undecided']);
  if (role === 'baseline') return words.labels.reason['no-baseline'];
  return words.labels.reason[view.evaluation.reason ?? 'no-measurement'];
}

function sourceTitle({ sources }: WhyContext, id: string): string {
  return sources.find((source) => source.id === id)?.title ?? id;
}

function toleranceText({ evaluation, decimals }: IndicatorView): string | null {
  const { tolerance } = evaluation.trace;
  return tolerance === null ? null : exactNumber(tolerance, decimals);
}

function publishedSteps(telling: Telling): readonly WhyStep[] {
  const { view, words, context } = telling;
  const { published, contradictsPublished } = view.evaluation;
  if (published === null) return [];
  const source = sourceTitle(context, published.source);
  return [
    step(telling, 'published', words.published(words.labels.verdict[published.verdict], source, contradictsPublished)),
  ];
}

function rateSteps(telling: Telling): readonly WhyStep[] {
  const { view, words, context } = telling;
  const { rate, rateReason, ratePrinted, trace } = view.evaluation;
  if (rate === null) return rateReason === null ? [] : [step(telling, 'rate', words.noRate(rateReason))];
  const text = words.rate({
    formula: filledFormula(trace, view.decimals) ?? words.labels.method[trace.method].formula,
    exact: fractionText(rate),
    unrounded: printFraction(rate),
    printed: ratePrinted === null ? '' : printNumber(ratePrinted, ratePrinted.scale),
    rounding: words.rounding[context.scheme.rate.rounding],
  });
  return [step(telling, 'rate', text)];
}

/** Said only where the bands were compared with something else than the rate itself. */
function basisSteps(telling: Telling): readonly WhyStep[] {
  const { rate, trace } = telling.view.evaluation;
  const { basis, basisValue } = trace;
  if (basis === null || basisValue === null || (rate !== null && compareFractions(rate, basisValue) === 0)) return [];
  const text = `${telling.words.labels.basis[basis]} = ${fractionText(basisValue)} = ${printFraction(basisValue)}`;
  return [step(telling, 'basis', text)];
}

function gradeSteps(telling: Telling): readonly WhyStep[] {
  const { grade, gradeReason } = telling.view.evaluation;
  const reason = telling.words.labels.reason[gradeReason ?? 'other'];
  if (grade === null) return gradeReason === null ? [] : [step(telling, 'grade', telling.words.notGraded(reason))];
  return [step(telling, 'grade', decisionText(telling, grade.label, reason))];
}

function decisionText({ view, words, context }: Telling, grade: string, reason: string): string {
  const { decidedBy } = view.evaluation.trace;
  switch (decidedBy?.kind) {
    case 'guard': {
      const guard = context.scheme.guards[decidedBy.index];
      const percent = guard?.when.kind === 'near-baseline' ? exactNumber(guard.when.percent, 0) : '';
      return guard ? words.decidedByGuard(grade, words.guards[guard.when.kind].replace('{percent}', percent)) : grade;
    }
    case 'band': {
      const band = context.scheme.bands[decidedBy.index];
      return band ? words.decidedByBand(grade, words.band(band)) : grade;
    }
    case 'missing':
      return words.decidedByMissing(grade, reason);
    case 'override':
      return words.decidedByPerson(grade);
    case undefined:
      return grade;
  }
}

function schemeText({ words, context }: Telling): string {
  const { name, version, source } = context.scheme;
  return name + words.details([words.version(version), words.source(source.title)]);
}

/** What once stood for the same year, and what other documents say. */
function earlierSteps(telling: Telling): readonly WhyStep[] {
  const { operands, superseded } = telling.view.evaluation.trace;
  return [
    ...superseded.map((operand) => step(telling, 'superseded', operandText(telling, operand))),
    ...operands.flatMap(({ others }) => others.map((reading) => step(telling, 'other', readingText(telling, reading)))),
  ];
}

function readingText({ words, context }: Telling, { text, period, source, note }: OtherReading): string {
  const said = [
    period === null ? '' : words.measured(words.periodOf(period)),
    words.source(sourceTitle(context, source)),
    note,
  ].filter((part) => part !== '');
  return text + words.details(said);
}

/**
 * The steps in one line; the scheme, the same for all, is left to the head of the list. Where nothing was judged, rate
 * and grade would only repeat the reason.
 */
export function whyLineIn(words: WhyWords, view: IndicatorView, context: WhyContext): string {
  const { achieved, rate, trace } = view.evaluation;
  const repeats = achieved === null && rate === null && trace.decidedBy?.kind !== 'override';
  const left = new Set([words.steps.scheme, ...(repeats ? [words.steps.rate, words.steps.grade] : [])]);
  return whyStepsIn(words, view, context)
    .filter(({ label }) => !left.has(label))
    .map(({ label, text }) => `${label}${words.colon}${text}`)
    .join(words.between);
}
