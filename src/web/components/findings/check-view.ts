import type { CheckPage } from '#app';
import type { Locale } from '#locale';
import type { Session } from '../../desk/sessions.ts';
import type { Site } from '../../site.ts';

/** What the desk's page of a check is written from. */
export interface CheckView {
  readonly site: Site;
  readonly session: Session;
  readonly locale: Locale;
  readonly params: CheckParams;
  readonly page: CheckPage;
}

export type CheckParams = Readonly<Record<'city' | 'edition', string>>;
