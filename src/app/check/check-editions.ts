import { applyDismissals, checkPlan, type CheckBlock, type CheckSettings, type Dismissal, type Finding } from '#check';
import { fail, issue, ok, type Result } from '#kernel';
import { toldCells } from '../import/told-cells.ts';
import { beyondRules } from './beyond-rules.ts';
import type { CheckDocument, CheckedEdition } from './check-document.ts';

export interface CheckRequest {
  readonly document: CheckDocument;
  /** Id of the edition meant; absent: all that are not superseded, or all where every one is. */
  readonly edition?: string;
  readonly settings: CheckSettings;
}

export interface CheckReport {
  readonly editions: readonly Pick<CheckedEdition, 'id' | 'title'>[];
  readonly findings: readonly Finding[];
  /** Dismissals of findings that are no longer there. */
  readonly unused: readonly Dismissal[];
}

/** The findings of the editions asked for, each read beside the others of its house. */
export function checkEditions({ document, edition, settings }: CheckRequest): Result<CheckReport> {
  const chosen = choose(document.editions, edition);
  if (!chosen.ok) return chosen;
  const findings = chosen.value.flatMap((one) => {
    const others = document.editions.filter((other) => other !== one);
    return checkPlan({
      blocks: one.blocks,
      ...(one.file === null ? {} : { file: one.file }),
      period: one.period,
      indicators: one.indicators,
      series: seriesOf(document, one),
      ...(document.seriesFile === null ? {} : { seriesFile: document.seriesFile }),
      dictionary: settings.dictionary,
      beside: others.flatMap(({ blocks }) => blocks.map(textOf)),
    });
  });
  const isTold = toldCells(beyondRules(document.issues));
  const untold = findings.filter(({ rule, place }) => rule !== 'cell-unreadable' || !isTold(place));
  const judged = applyDismissals(toldOnce(untold), settings.dismissed);
  return ok({ editions: chosen.value.map(({ id, title }) => ({ id, title })), ...judged });
}

/** What stands at one place of one file in both texts of its 変更履歴 is one finding. */
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ id, place }) => {
    if (place.file === undefined) return true;
    const key = JSON.stringify([id, place]);
    return !seen.has(key) && seen.add(key);
  });
}

function choose(editions: readonly CheckedEdition[], id: string | undefined): Result<readonly CheckedEdition[]> {
  if (id === undefined) {
    const current = editions.filter(({ status }) => status !== 'superseded');
    return ok(current.length > 0 ? current : editions);
  }
  const found = editions.filter((edition) => edition.id === id);
  if (found.length > 0) return ok(found);
  return fail(issue('edition.unknown', { found: id, expected: editions.map((edition) => edition.id).join(', ') }));
}

/** Of the edition's own indicators: a series that runs through editions is told of in each. */
function seriesOf({ series }: CheckDocument, { indicators }: CheckedEdition): CheckDocument['series'] {
  const own = new Set(indicators.map(({ definition }) => definition.id));
  return series.filter(({ indicator }) => own.has(indicator));
}

function textOf(block: CheckBlock): string {
  return block.kind === 'table' ? [block.head, ...block.rows].flat().join('\n') : block.text;
}
