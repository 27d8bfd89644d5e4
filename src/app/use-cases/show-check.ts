import type { Dismissal, Finding } from '#check';
import { ok, type NodeId } from '#kernel';
import { joinNumber, pathOf } from '#plan';
import { cellNames, type CellName } from '../check/cell-names.ts';
import { correctionsInForce, type CorrectionInForce, type DismissalInForce } from '../check/check-entry.ts';
import { gateOf, type Gate } from '../check/gate.ts';
import { takenBack, withChanges } from '../check/text-change.ts';
import type { EditionDossier } from '../dossier.ts';
import type { EditionChecker } from '../ports.ts';
import type { UseCase } from '../use-case.ts';
import { buildCityView } from '../views/build-city-view.ts';
import type { CityView, EditionChoice } from '../views/city-view.ts';
import { findCheck, type CheckInput, type FoundCheck } from './find-check.ts';

/** Everything that the desk shows of the check of a stored edition. */
export interface CheckPage {
  readonly city: CityView;
  readonly edition: EditionChoice;
  /** All of them, those set aside with their reasons. */
  readonly findings: readonly Finding[];
  /** Where on the pages of the plan a finding stands: the node of its heading. */
  readonly nodes: ReadonlyMap<string, NodeId>;
  /** Of findings in tables, the words their cells are found by. */
  readonly cells: ReadonlyMap<string, CellName>;
  readonly dismissed: readonly DismissedView[];
  /** What was put right by a press, the latest first. */
  readonly corrections: readonly CorrectionView[];
  /** Dismissals, of the desk and of the settings, of findings that are not there now. */
  readonly unused: readonly Dismissal[];
  readonly gate: Gate;
  /** To be handed back by every form of the page. */
  readonly stamp: string;
}

/** A correction in force. */
export interface CorrectionView extends CorrectionInForce {
  /** The texts stand as it left them, in a draft. */
  readonly canUndo: boolean;
}

/** A dismissal in force; `isThere` = the finding is still found. */
export interface DismissedView extends DismissalInForce {
  readonly isThere: boolean;
}

/** 整合性チェック of a stored edition, with what people set aside. */
export function showCheck(runner: EditionChecker): UseCase<CheckInput, CheckPage> {
  return {
    name: 'show-check',
    permission: 'operate',
    event: null,
    run: async (context, input) => {
      const found = await findCheck(runner, context, input);
      return found.ok ? ok(pageOf(found.value)) : found;
    },
  };
}

function pageOf({ dossier, edition, findings, entries, inForce, unused, stamp }: FoundCheck): CheckPage {
  const city = buildCityView(dossier);
  const choice = city.editions.find(({ id }) => id === edition.edition.id);
  if (!choice) throw new Error(`edition ${edition.edition.id} is not in its own city`);
  return {
    city,
    edition: choice,
    findings,
    nodes: nodesOf(edition, findings),
    cells: cellNames(edition, findings),
    dismissed: inForce.map((entry) => ({ ...entry, isThere: !isUnused(entry, unused) })),
    corrections: correctionsInForce(entries).map(asView(edition)).toReversed(),
    unused,
    gate: gateOf(findings),
    stamp,
  };
}

function asView(edition: EditionDossier): (correction: CorrectionInForce) => CorrectionView {
  const isDraft = edition.edition.status === 'draft';
  return (correction) => {
    const canUndo = isDraft && withChanges(edition, takenBack(correction.act.changes)) !== null;
    return { ...correction, canUndo };
  };
}

function isUnused({ finding }: DismissalInForce, unused: readonly Dismissal[]): boolean {
  return unused.some(({ id }) => id === finding.id);
}

/** The heading of a finding is that of a node: the same texts from the top. */
function nodesOf({ edition: { nodes } }: EditionDossier, findings: readonly Finding[]): ReadonlyMap<string, NodeId> {
  const keyOf = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
  const byHeadings = new Map(
    nodes.map((node) => [keyOf(pathOf(nodes, node.id).map(({ number, title }) => joinNumber(number, title))), node.id]),
  );
  return new Map(
    findings.flatMap(({ id, place: { headings } }) => {
      const node = byHeadings.get(keyOf(headings));
      return node === undefined ? [] : [[id, node] as const];
    }),
  );
}
