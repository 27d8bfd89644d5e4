import { SessionToken } from '../session-token.tsx';
import type { PairingView } from '../../pairing/pairing-view.ts';

/** Stands in every form that changes the comparison: whose it is, what page it stood on, and which rows that showed. */
export function PairingFields({ session, page, show }: Pick<PairingView, 'session' | 'page' | 'show'>) {
  return (
    <>
      <SessionToken session={session} />
      <input type="hidden" name="stamp" value={page.stamp} />
      <input type="hidden" name="show" value={show} />
    </>
  );
}
