import type { Issue } from '#kernel';
import type { Site } from './site.ts';

/** What failed on our side is told to main; the reader is told that it did. */
export function tellFailure({ ports }: Site, issues: readonly Issue[], request: string): void {
  const ours = issues.filter(
    ({ code }) => code === 'compare.failed' || code === 'reading.failed' || code.startsWith('report.'),
  );
  if (ours.length > 0) ports.onError(ours, request);
}
