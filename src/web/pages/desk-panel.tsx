import { RowPanel } from '../components/pairing/row-panel.tsx';
import type { PairingView } from '../pairing/pairing-view.ts';

/** The row in hand as a part of the page; empty where the unit is not there. */
export function deskPanel(view: PairingView) {
  return <>{view.open && <RowPanel {...view} open={view.open} />}</>;
}
