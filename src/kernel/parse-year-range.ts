import { DASHES, WAVES } from './dash.ts';
import { foldWidth } from './fold-width.ts';
import { kernelIssue } from './issue.ts';
import { parseYear, type YearReading } from './parse-year.ts';
import { fail, ok, type Result } from './result.ts';

/** Both ends included. */
export interface YearRange {
  readonly from: YearReading;
  readonly to: YearReading;
}

/** UTF-16 units. */
const LONGEST = 200;

const BETWEEN = new RegExp(`^([^${DASHES}${WAVES}]+?)(?:[${DASHES}${WAVES}]|から)([^${DASHES}${WAVES}]+?)(?:まで)?$`);
const ERA_NAME = /^\D+/;
const SHORT_END = /^(?:元|\d{1,2})(?:年度?)?$/;

/** `H27-30`, `令和2～5年度`: a short end takes the era of the beginning. A short end of a Western year (`2015-19`) is not read: it may be a month. */
function withEra(end: string, beginning: string): string {
  const era = ERA_NAME.exec(beginning)?.[0];
  return era !== undefined && SHORT_END.test(end) ? era + end : end;
}

/** Reads `H27–R1` with any dash, `～` or `から…まで`; 年 or 年度 said at one end holds for both. */
export function parseYearRange(text: string): Result<YearRange> {
  const [, beginning, end] = BETWEEN.exec(foldWidth(text.slice(0, LONGEST)).replace(/\s/g, '')) ?? [];
  if (text.length > LONGEST || beginning === undefined || end === undefined) {
    return fail(kernelIssue('year-range.malformed', { found: text, expected: 'H27–R1' }));
  }
  const from = parseYear(beginning);
  if (!from.ok) return from;
  const to = parseYear(withEra(end, beginning));
  if (!to.ok) return to;
  return joinEnds(text, from.value, to.value);
}

function joinEnds(found: string, from: YearReading, to: YearReading): Result<YearRange> {
  if (from.year > to.year) return fail(kernelIssue('year-range.backwards', { found, expected: 'H27–R1' }));
  const kind = from.kind === 'unstated' ? to.kind : from.kind;
  if (to.kind !== 'unstated' && to.kind !== kind) {
    return fail(kernelIssue('year.kinds-disagree', { found, expected: 'H27年度–R1年度' }));
  }
  return ok({ from: { ...from, kind }, to: { ...to, kind } });
}
