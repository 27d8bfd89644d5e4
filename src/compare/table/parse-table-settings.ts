import { issue, ok, type Issue, type Place, type Result } from '#kernel';
import { tableSettingsJson, type TableSettings } from './table-settings.ts';

const LONGEST_SHOWN = 80;

/** Reads the settings a body wrote itself. Every issue carries its path inside the JSON. */
export function parseTableSettings(json: unknown, place: Place = {}): Result<TableSettings> {
  const read = tableSettingsJson.safeParse(json);
  if (read.success) return ok(read.data);
  return { ok: false, issues: read.error.issues.flatMap((found) => issuesOf(found, json, place)) };
}

type Found = NonNullable<ReturnType<typeof tableSettingsJson.safeParse>['error']>['issues'][number];

function issuesOf(found: Found, json: unknown, place: Place): readonly Issue[] {
  const path = found.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (found.code === 'unrecognized_keys')
    return found.keys.map((key) =>
      issue('settings.unknown-key', {
        place: { ...place, path: [...path, key] },
        found: key,
        expected: Object.keys(tableSettingsJson.shape).join(', '),
      }),
    );
  const met = path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    json,
  );
  return [
    issue('settings.value', {
      place: { ...place, path },
      found: (JSON.stringify(met) ?? '').slice(0, LONGEST_SHOWN),
      expected: expectedBy(found),
    }),
  ];
}

/** The values or the type there may be, without words. */
function expectedBy(found: Found): string {
  switch (found.code) {
    case 'invalid_value':
      return found.values.map(String).join(' | ');
    case 'invalid_type':
      return found.expected;
    case 'too_big':
      return `≤ ${found.maximum}`;
    case 'too_small':
      return `≥ ${found.minimum}`;
    default:
      return found.code;
  }
}
