import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalText, fiscalYear } from '#kernel';
import type { Cell, Dossier, ReportView } from '#app';
import { buildReportView } from '#app';
import { smallDossier } from '../../../test/helpers/small-dossier.ts';

function viewOf(dossier: Dossier, edition = 0, year = 2019): ReportView {
  const current = dossier.editions[edition];
  assert.ok(current);
  return buildReportView(dossier, current, fiscalYear(year));
}

function indicatorOf(view: ReportView, id: string) {
  const found = view.indicators.find((indicator) => indicator.id === id);
  assert.ok(found, `indicator ${id} is missing`);
  return found;
}

function textOf(cell: Cell): string {
  return cell.kind === 'figure' ? decimalText(cell.value) : cell.kind;
}

test('the corrected figure is judged and the earlier one stays in the trace', () => {
  const births = indicatorOf(viewOf(smallDossier()), 'births');
  assert.equal(textOf(births.actual), '6293');
  assert.equal(births.verdict.kind, 'missed');
  assert.deepEqual(
    births.evaluation.trace.superseded.map((operand) => operand.value && decimalText(operand.value)),
    ['6300'],
  );
});

test('a relisted indicator stands under both nodes and is counted once', () => {
  const view = viewOf(smallDossier());
  const goal = view.goals[0];
  assert.deepEqual(
    goal?.directions[0]?.rows.map((row) => [row.indicator.id, row.relisted]),
    [
      ['births', true],
      ['moves', false],
      ['share', false],
    ],
  );
  assert.equal(goal.counts.total, 3);
  assert.equal(goal.counts.relistings, 1);
  assert.equal(view.counts.total, 4);
});

test('a verdict printed without a figure has a column of its own', () => {
  const view = viewOf(smallDossier());
  const visitors = indicatorOf(view, 'visitors');
  assert.deepEqual(visitors.verdict, { kind: 'published', verdict: 'missed', source: 's1' });
  assert.deepEqual(visitors.actual.kind === 'missing' && visitors.actual.reason, 'not-obtained');
  assert.deepEqual(view.counts.publishedOnly, { achieved: 0, missed: 1 });
  assert.equal(view.counts.missed, 1);
});

test('an estimate is shown and neither judged nor counted as a figure', () => {
  const view = viewOf(smallDossier());
  const share = indicatorOf(view, 'share');
  assert.equal(textOf(share.actual), '12.5');
  assert.deepEqual(share.verdict, { kind: 'not-evaluated', reason: 'estimate-only' });
  assert.equal(view.counts.withFigure, 2);
});

test('figures of later years change nothing in an earlier year’s view', () => {
  const whole = smallDossier();
  const early = { ...whole, series: whole.series.filter((entry) => entry.planYear <= 2019) };
  assert.deepEqual(viewOf(whole), viewOf({ ...early, editions: whole.editions }));
});

test('the next edition’s target stands beside, also for the indicator that replaced this one', () => {
  const view = viewOf(smallDossier());
  const births = indicatorOf(view, 'births').next;
  assert.equal(births && textOf(births.target), '7000');
  assert.equal(births?.replaced, false);
  const spending = indicatorOf(view, 'visitors').next;
  assert.deepEqual(
    [spending?.name, spending?.replaced, spending && textOf(spending.target)],
    ['観光消費額', true, '852'],
  );
});

test('computed columns of a reference table are exact: −6,395 and −4.00 %', () => {
  const cells = viewOf(smallDossier()).goals[0]?.referenceTables[0]?.rows[0]?.cells ?? [];
  assert.deepEqual(cells.map(textOf), ['159991', '153596', '-6395', '-4.00']);
});

test('every figure of the view has an entry that says where it comes from', () => {
  const view = viewOf(smallDossier());
  const traces = figureTraces(view);
  assert.ok(traces.length > 10);
  for (const trace of traces) assert.ok(view.traces.has(trace), `no origin for ${trace}`);
});

test('missed indicators without an explanation are listed', () => {
  assert.deepEqual(viewOf(smallDossier()).unexplained, ['births']);
});

/** Walks the whole view for figures, so that a new place for one cannot be forgotten. */
function figureTraces(value: unknown): readonly Parameters<ReportView['traces']['has']>[0][] {
  if (value === null || typeof value !== 'object' || value instanceof Map) return [];
  const own = 'kind' in value && value.kind === 'figure' && 'trace' in value ? [value.trace as never] : [];
  return [...own, ...Object.values(value).flatMap(figureTraces)];
}
