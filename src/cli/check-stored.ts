import { checkEditions, perform, showCheck, showCity, type CheckPage, type CheckReport, type Context } from '#app';
import type { CheckSettings, Dismissal } from '#check';
import { ok, type MunicipalityCode } from '#kernel';
import { stopOn, type Outcome } from './stop.ts';

interface StoredCheck {
  readonly city: MunicipalityCode;
  /** Absent: all that are not superseded, or all where every one is. */
  readonly edition: string | undefined;
  readonly settings: CheckSettings;
}

/** Stored editions checked, with what people set aside at the desk and in the settings. */
export async function checkStored(
  context: Context,
  { city, edition, settings }: StoredCheck,
): Promise<Outcome<CheckReport>> {
  const found = await perform(showCity, context, { city });
  if (!found.ok) return stopOn(2, found);
  const current = found.value.editions.filter(({ status }) => status !== 'superseded');
  const chosen = (current.length > 0 ? current : found.value.editions).map(({ id }) => id as string);
  const pages: CheckPage[] = [];
  for (const id of edition === undefined ? chosen : [edition]) {
    const page = await perform(showCheck(inThisThread), context, { city, edition: id, settings });
    if (!page.ok) return stopOn(2, page);
    pages.push(page.value);
  }
  return ok({
    editions: pages.map(({ edition: { id, title } }) => ({ id, title })),
    findings: pages.flatMap(({ findings }) => findings),
    unused: unusedIn(pages),
  });
}

const inThisThread = { editions: async (request: Parameters<typeof checkEditions>[0]) => checkEditions(request) };

/** A finding of one edition may be set aside by the settings of all. */
function unusedIn(pages: readonly CheckPage[]): readonly Dismissal[] {
  const found = new Set(pages.flatMap(({ findings }) => findings.map(({ id }) => id)));
  const unused = pages.flatMap((page) => page.unused).filter(({ id }) => !found.has(id));
  return [...new Map(unused.map((dismissal) => [dismissal.id, dismissal])).values()];
}
