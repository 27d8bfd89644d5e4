import type { Issue } from '#kernel';
import type { Locale } from '#locale';
import { retryAfter, statusOf } from '../status-of.ts';

/** What a page is headed where nothing was wrong with what was sent and trying again later helps; else null. */
export function waitingTitle(issues: readonly Issue[], { pages }: Locale): string | null {
  if (retryAfter(issues) === null) return null;
  return statusOf(issues) === 429 ? pages.tooOftenTitle : pages.busyTitle;
}
