import { fail, issue, ok, parseMunicipalityCode, type Result } from '#kernel';
import type { HandedFile } from '../../comparison/comparison-request.ts';
import type { ImportKey } from '../../import/import-session.ts';
import { auditEntry, type UseCase } from '../../use-case.ts';

interface OpenInput {
  /** 団体コード as typed. */
  readonly city: string;
  /** Needed where the city is not there yet. */
  readonly cityName: string;
  readonly files: readonly HandedFile[];
}

const LONGEST_NAME = 80;
const EVENT = 'import.opened';

/** Files are handed in for a city, which may be a new one. They are kept as they are; nothing is read yet. */
export const openImport: UseCase<OpenInput, ImportKey> = {
  name: 'open-import',
  permission: 'operate',
  event: EVENT,
  run: async (context, { city, cityName, files }) => {
    if (city.trim() === '') return fail(issue('import.city-code', { place: { field: 'city' } }));
    const code = parseMunicipalityCode(city);
    if (!code.ok) return { ok: false, issues: code.issues.map((found) => ({ ...found, place: { field: 'city' } })) };
    const known = await context.store.city(code.value.code);
    const name = known?.name ?? cityName.trim();
    const wrong =
      wrongName(name) ?? (files.length === 0 ? fail(issue('import.no-file', { place: { field: 'files' } })) : null);
    if (wrong) return wrong;
    const key = await context.store.imports.open(
      { city: code.value.code, cityName: name, files },
      auditEntry(context, {
        event: EVENT,
        subject: code.value.code,
        detail: { name, files: files.map((file) => file.name).join(', ') },
      }),
    );
    return ok(key);
  },
};

function wrongName(name: string): Result<never> | null {
  const place = { field: 'name' };
  if (name === '') return fail(issue('import.city-name', { place }));
  const isPlain = name.length <= LONGEST_NAME && !/[\p{Cc}\p{Cs}]/u.test(name);
  return isPlain ? null : fail(issue('import.city-name', { place, found: name }));
}
