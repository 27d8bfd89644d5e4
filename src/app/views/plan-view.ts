import type { Edition } from '#plan';
import type { NodeId } from '#kernel';
import type { Municipality } from '../dossier.ts';
import type { IndicatorRow } from './indicator-view.ts';

/** The plan as text, with the indicators that stand at each node. */
export interface PlanView {
  readonly municipality: Municipality;
  readonly edition: Edition;
  readonly body: string;
  readonly rows: ReadonlyMap<NodeId, readonly IndicatorRow[]>;
}
