import type { Severity } from '#kernel';

/** As they are shown, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];
