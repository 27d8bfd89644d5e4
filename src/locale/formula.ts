import type { Method, Trace, TraceOperand } from '#indicator';
import { signOf, type Decimal } from '#kernel';
import { printNumber } from './print-number.ts';

/** The operand of a role, if the trace has one. */
export function operandOf(trace: Trace, role: TraceOperand['role']): TraceOperand | undefined {
  return trace.operands.find((operand) => operand.role === role);
}

/** A figure as it entered the computation: all its places, and at least those it is printed with. */
export function exactNumber(value: Decimal, decimals: number): string {
  return printNumber(value, Math.max(decimals, value.scale));
}

type Letter = 'a' | 'b' | 't' | 'e';

const ROLES: Readonly<Record<Letter, TraceOperand['role']>> = {
  a: 'actual',
  b: 'baseline',
  t: 'target',
  e: 'expected',
};

/** A letter stands for its figure; the rest is printed as it is. */
const FORMULAS: Readonly<Record<Exclude<Method, 'compare_only'>, string>> = {
  ratio: 'a ÷ t',
  ratio_inverse: 't ÷ a',
  ratio_mirror: '(2 × t − a) ÷ t',
  progress: '(a − b) ÷ (t − b)',
  pace: '(a − b) ÷ (e − b)',
};

/** The method's formula with the numbers put in, or null where the trace lacks one or the method computes nothing. */
export function filledFormula(trace: Trace, decimals: number): string | null {
  if (trace.method === 'compare_only') return null;
  const formula = FORMULAS[trace.method];
  const letters = [...new Set(formula.match(/[abte]/g) as Letter[])];
  const numbers = new Map(letters.map((letter) => [letter as string, operandOf(trace, ROLES[letter])?.value ?? null]));
  if ([...numbers.values()].includes(null)) return null;
  return formula.replace(/[abte]/g, (letter) => inFormula(numbers.get(letter) ?? null, decimals));
}

function inFormula(value: Decimal | null, decimals: number): string {
  if (value === null) return '';
  const number = exactNumber(value, decimals);
  return signOf(value) < 0 ? `(${number})` : number;
}
