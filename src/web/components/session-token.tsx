import type { Session } from '../desk/sessions.ts';

/** Stands in every form of the desk: a form without it, or with another's, changes nothing. */
export function SessionToken({ session }: { readonly session: Session }) {
  return <input type="hidden" name="token" value={session.token} />;
}
