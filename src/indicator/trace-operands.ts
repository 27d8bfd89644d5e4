import type { TraceOperand } from './evaluation.ts';
import type { Baseline, Measurement, OtherReading, Target } from './figures.ts';
import type { Gathered } from './gather.ts';
import type { Facts } from './facts.ts';
import { addFractions, fractionOf, fractionText, fromInteger, multiply, roundFraction, subtract } from '#kernel';
import type { Decimal, Fraction, FiscalYear } from '#kernel';

const NO_READINGS: readonly OtherReading[] = [];
const NO_OPERANDS: readonly TraceOperand[] = [];
const ONE = fromInteger(1);

export interface OperandsInput {
  readonly gathered: Gathered;
  readonly baseline: Baseline | null;
  readonly year: FiscalYear;
  /** True where the years elapsed since the baseline enter the computation. */
  readonly paced: boolean;
  /** True where the years of the plan do. */
  readonly shared: boolean;
  readonly decimals: number;
}

export function traceOperands(input: OperandsInput): readonly TraceOperand[] {
  const { gathered, baseline, year, paced, shared, decimals } = input;
  const { measurement, target, facts } = gathered;
  const operands: TraceOperand[] = [];
  if (baseline !== null) operands.push(baselineOperand(baseline));
  if (target !== null) operands.push(targetOperand(target, facts));
  if (measurement !== null) operands.push(...actualOperands(measurement));
  if (paced) operands.push(...paceOperands(facts, year, decimals));
  if (shared) operands.push(...shareOperands(facts, year));
  return operands;
}

function baselineOperand({ value, planYear, period, source, others }: Baseline): TraceOperand {
  return { role: 'baseline', value, text: null, planYear, period, status: null, source, others };
}

/** The aim itself, if a range or a word, stands in the trace; the operand carries a value or the word. */
function targetOperand({ aim, planYear, period, source, others }: Target, facts: Facts): TraceOperand {
  const text = aim.kind === 'word' ? aim.word : null;
  return { role: 'target', value: facts.goal, text, planYear, period, status: null, source, others };
}

function actualOperands(measurement: Measurement): readonly TraceOperand[] {
  const { numerator, denominator } = measurement;
  const actual = measurementOperand(measurement);
  if (numerator === null && denominator === null) return [actual];
  return [
    actual,
    ...(numerator === null ? NO_OPERANDS : [{ ...actual, role: 'numerator' as const, value: numerator, text: null }]),
    ...(denominator === null
      ? NO_OPERANDS
      : [{ ...actual, role: 'denominator' as const, value: denominator, text: null }]),
  ];
}

export function measurementOperand({ value, note, planYear, period, status, source }: Measurement): TraceOperand {
  return { role: 'actual', value, text: note, planYear, period, status, source, others: NO_READINGS };
}

function paceOperands(facts: Facts, year: FiscalYear, decimals: number): readonly TraceOperand[] {
  const expected = expectedValue(facts);
  return [
    plainOperand('elapsed', { value: fromInteger(facts.elapsed), text: null, planYear: year }),
    plainOperand('years', { value: fromInteger(facts.years), text: null, planYear: null }),
    ...(expected === null
      ? NO_OPERANDS
      : [
          plainOperand('expected', {
            value: roundFraction(expected, decimals, 'half-away'),
            text: fractionText(expected),
            planYear: year,
          }),
        ]),
  ];
}

function shareOperands({ planElapsed, planYears }: Facts, year: FiscalYear): readonly TraceOperand[] {
  return [
    plainOperand('plan_elapsed', { value: fromInteger(planElapsed), text: null, planYear: year }),
    plainOperand('plan_years', { value: fromInteger(planYears), text: null, planYear: null }),
  ];
}

function plainOperand(
  role: TraceOperand['role'],
  given: Pick<TraceOperand, 'value' | 'text' | 'planYear'>,
): TraceOperand {
  return { role, ...given, period: null, status: null, source: null, others: NO_READINGS };
}

/** 期待値 e = b + (t − b)·k/n, exact; null where baseline or target is no figure or no year lies between. */
export function expectedValue({
  baseline,
  goal,
  elapsed,
  years,
}: Pick<Facts, 'baseline' | 'goal' | 'elapsed' | 'years'>): Fraction | null {
  if (baseline === null || goal === null || years <= 0) return null;
  const climbed = fractionOf(multiply(subtract(goal, baseline), fromInteger(elapsed)), fromInteger(years));
  const start: Fraction | null = fractionOf(baseline, ONE);
  return climbed === null || start === null ? null : addFractions(start, climbed);
}

export function operandValue(operands: readonly TraceOperand[], role: TraceOperand['role']): Decimal | null {
  return operands.find((operand) => operand.role === role)?.value ?? null;
}
