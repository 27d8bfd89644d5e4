import type { Issue } from '#kernel';

export type ErrorStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 429 | 500 | 503;

const STATUS: Readonly<Record<string, ErrorStatus>> = {
  'city.unknown': 404,
  'edition.unknown': 404,
  'indicator.unknown': 404,
  'file.unknown': 404,
  'report.not-made': 500,
  'work.stale': 409,
  'check.finding-unknown': 409,
  'check.gate-closed': 409,
  'check.no-correction': 409,
  'check.not-draft': 409,
  'check.undo-changed': 409,
  'edition.not-draft': 409,
  'year.no-record': 404,
  'year.frozen': 409,
  'year.not-adopted': 409,
  'year.unexplained': 409,
  'year.draft': 409,
  'year.not-blank': 409,
  'year.explanation-changed': 409,
  'edition.not-adopted': 409,
  'import.unknown': 404,
  'import.file-gone': 404,
  'import.stale': 409,
  'import.frozen-figures': 409,
  'import.draft-changed': 409,
  'import.edition-fixed': 409,
  'import.edition-frozen': 409,
  'import.draft-unknown': 409,
  'import.too-much': 413,
  'compare.busy': 503,
  'compare.time-limit': 503,
  'compare.failed': 500,
  'method.not-allowed': 405,
  'reading.busy': 503,
  'reading.time-limit': 503,
  'reading.failed': 500,
  'form.too-large': 413,
  'form.media-type': 415,
  'form.no-room': 503,
  'form.foreign': 403,
  'sender.too-often': 429,
  'desk.closed': 404,
  'desk.key-wrong': 403,
  'desk.too-often': 429,
};

/** What is ours weighs most, then what is not there; else the request cannot be read as it is. */
export function statusOf(issues: readonly Issue[]): ErrorStatus {
  const found = issues.map(({ code }) => STATUS[code] ?? 400);
  return found.find((status) => status >= 500) ?? found.find((status) => status !== 400) ?? 400;
}

/** Where many wait at once. */
const BUSY_SECONDS = 30;

/** Seconds after which trying again makes sense; null where it does not. */
export function retryAfter(issues: readonly Issue[]): number | null {
  const waits = issues.flatMap(({ code, params }) => {
    if (code === 'compare.busy' || code === 'reading.busy' || code === 'form.no-room') return [BUSY_SECONDS];
    return STATUS[code] === 429 && typeof params?.['seconds'] === 'number' ? [params['seconds']] : [];
  });
  return waits.length === 0 ? null : Math.max(...waits);
}
