import { wrongNames, type NamedEdition } from '#app';
import { fiscalYear, issue, ok, parseYearRange, type Issue, type Result } from '#kernel';
import { textOf } from '../form/text-of.ts';

/** What was typed of one edition, as the form shows it again. */
export interface AcceptValues {
  readonly isChosen: boolean;
  readonly id: string;
  readonly title: string;
  readonly period: string;
  /** It is to replace the draft of its id. */
  readonly isReplacing: boolean;
  /** Of that draft, as the page showed it; empty = it showed none. */
  readonly state: string;
}

/** Of every edition that was read; `take-0` says that the first is to be taken in. */
export function acceptValues(form: FormData): readonly AcceptValues[] {
  const values: AcceptValues[] = [];
  for (let at = 0; form.has(`id-${at}`); at += 1) {
    values.push({
      isChosen: form.has(`take-${at}`),
      id: textOf(form, `id-${at}`).trim(),
      title: textOf(form, `title-${at}`).trim(),
      period: textOf(form, `period-${at}`).trim(),
      isReplacing: form.has(`replace-${at}`),
      state: textOf(form, `state-${at}`),
    });
  }
  return values;
}

/** All that is wrong with what was typed is told at once. */
export function readAccept(values: readonly AcceptValues[]): Result<readonly NamedEdition[]> {
  const named: NamedEdition[] = [];
  const issues: Issue[] = [];
  for (const [at, { isChosen, id, title, period, isReplacing, state }] of values.entries()) {
    if (!isChosen) continue;
    issues.push(...wrongNames({ at, id, title }));
    const range = parseYearRange(period);
    if (range.ok && range.value.from.kind !== 'CY') {
      const { from, to } = range.value;
      const years = { first: fiscalYear(from.year), last: fiscalYear(to.year) };
      named.push({ at, id, title, period: years, ...(isReplacing ? { replaces: state } : {}) });
    } else {
      const place = { field: `period-${at}` };
      issues.push(issue('import.edition-period', { place, found: period, expected: 'R6-R9' }));
    }
  }
  return issues.length > 0 ? { ok: false, issues } : ok(named);
}
