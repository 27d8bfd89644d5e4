import { z } from 'zod';
import { atPlace, misfitIssues, ok, type Place, type Result } from '#kernel';
import { tableSettingsJson, type TableSettings } from './table-settings.ts';

/** Reads the settings a body wrote itself. Every issue carries its path inside the JSON. */
export function parseTableSettings(json: unknown, place: Place = {}): Result<TableSettings> {
  const read = tableSettingsJson.safeParse(json);
  if (read.success) return ok(read.data);
  const schema = () => z.toJSONSchema(tableSettingsJson, { io: 'input' });
  return { ok: false, issues: misfitIssues(read.error.issues, { json, schema }).map((one) => atPlace(one, place)) };
}
