import { foldForCompare, parsePeriod, type Period } from '#kernel';
import { missingWords } from './csv-words.ts';
import type { MissingReason, ValueStatus } from './figures.ts';

/** What a cell prints in brackets: `3（H31.4.1）`, `6,020（R1年、参考）`, `－（未公表）`. */
export interface PrintedNote {
  /** The figure, or the dash in its place. */
  readonly figure: string;
  readonly period: Period | null;
  readonly status: ValueStatus;
  readonly missing: MissingReason | null;
}

const NOTED = /^(.*?)\s*[（(]([^（）()]+)[）)]$/s;
const DASH = /^[－\-—―ー−]+$/;
const STATUSES: readonly (readonly [pattern: RegExp, status: ValueStatus])[] = [
  [/^(?:参考値?|推計値?)$/, 'estimate'],
  [/^(?:速報値?|暫定値?)$/, 'preliminary'],
  [/^確定値?$/, 'confirmed'],
];
const reasons = Object.entries(missingWords) as readonly (readonly [MissingReason, string])[];

/** Null where the brackets say neither a reason, nor a period or a status, and nothing else. */
export function readPrintedNote(text: string): PrintedNote | null {
  const [, figure = '', inside = ''] = NOTED.exec(text.trim()) ?? [];
  if (DASH.test(figure.trim())) {
    const reason = reasons.find(([, word]) => word === foldForCompare(inside));
    return reason ? { figure, period: null, status: 'confirmed', missing: reason[0] } : null;
  }
  let note: PrintedNote = { figure, period: null, status: 'confirmed', missing: null };
  for (const part of inside.split(/[、，]/).map((one) => one.trim())) {
    const status = STATUSES.find(([pattern]) => pattern.test(part))?.[1];
    const period = status ? null : parsePeriod(part);
    if (period?.ok === false) return null;
    note = status ? { ...note, status } : { ...note, period: period?.value ?? null };
  }
  return figure === '' ? null : note;
}
