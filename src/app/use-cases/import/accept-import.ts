import { fail, issue, ok, type EditionId, type Failure } from '#kernel';
import type { Dossier } from '../../dossier.ts';
import { chosenEditions, type NamedEdition } from '../../import/chosen-editions.ts';
import { withImport } from '../../import/city-of-import.ts';
import { frozenYears, keepsFrozenYears } from '../../freeze/keeps-frozen-years.ts';
import type { AcceptedImport } from '../../import/import-session.ts';
import { compareDrafts } from '../../import/replacing/compared-drafts.ts';
import { replacedDrafts } from '../../import/replacing/replaced-drafts.ts';
import type { ComparisonRunner } from '../../ports.ts';
import { auditEntry, type UseCase } from '../../use-case.ts';
import { findOpenImport, subjectOf, type ImportInput } from './find-import.ts';

interface AcceptInput extends ImportInput {
  readonly stamp: string;
  readonly editions: readonly NamedEdition[];
}

const EVENT = 'import.accepted';

/** What was read becomes drafts of the city, new ones or in the place of earlier drafts, all of it in one transaction. */
export function acceptImport(runner: ComparisonRunner): UseCase<AcceptInput, readonly EditionId[]> {
  return {
    name: 'accept-import',
    permission: 'operate',
    event: EVENT,
    run: async (context, { editions, ...input }) => {
      const found = await findOpenImport(context, input);
      if (!found.ok) return found;
      const { session, draft } = found.value;
      const { city } = session.key;
      const before = await context.store.city(city);
      const dossier = before && (await context.store.load(city));
      const drafts = replacedDrafts(dossier, editions);
      const pairs = drafts.ok ? await compareDrafts(runner, draft.editions, drafts.value) : drafts;
      if (!pairs.ok) return pairs;
      const chosen = chosenEditions(draft.editions, editions, pairs.value);
      if (!chosen.ok) return chosen;
      const after = withImport({ dossier, municipality: { code: city, name: session.cityName } }, chosen.value);
      if (!after.ok) return after;
      const kept = keepsFrozenYears(dossier, after.value.dossier);
      if (!kept.ok) return figuresOfFrozenYears(dossier, after.value.accepted.series) ?? kept;
      const ids = chosen.value.map(({ facts }) => facts.id);
      const replaced = pairs.value.map(({ before: { edition } }) => edition.id).join(', ');
      const written = await context.store.imports.accept(
        { key: session.key, ...after.value, revision: before?.revision ?? null, entries: session.entries.length },
        auditEntry(context, {
          event: EVENT,
          subject: subjectOf(session.key),
          detail: {
            editions: ids.join(', '),
            ...(replaced === '' ? {} : { replaced }),
            corrections: String(found.value.history.inForce.length),
          },
        }),
      );
      return written === 'done' ? ok(ids) : fail(issue('import.stale'));
    },
  };
}

/** Figures that would come into a year that is frozen without them, by the names of their indicators; null where it is something else. */
function figuresOfFrozenYears(dossier: Dossier | null, series: AcceptedImport['series']): Failure | null {
  for (const edition of dossier?.editions ?? []) {
    const names = new Map(edition.indicators.map(({ definition: { id, name } }) => [id, name]));
    for (const year of frozenYears(edition)) {
      const late = series.filter(({ indicator, planYear }) => names.has(indicator) && planYear <= year);
      const found = [...new Set(late.map(({ indicator }) => names.get(indicator)))].join('、');
      const params = { year, edition: edition.edition.title };
      if (late.length > 0) return fail(issue('import.frozen-figures', { found, params }));
    }
  }
  return null;
}
