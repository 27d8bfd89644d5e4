import type { HeadingForm } from './heading-form.ts';

/**
 * Lines that are counted on from one to the next, where half or more of them stand as headings do: with text between them, or set
 * apart. １, text, ２, text, ３, ４ are headings, all four; a list of items in a row is none.
 */
export function headingSeries(
  forms: readonly (HeadingForm | null)[],
  standsAlone: (at: number) => boolean,
): ReadonlySet<number> {
  const open = new Map<string, number[]>();
  const closed: number[][] = [];
  forms.forEach((form, at) => {
    if (form?.ordinal === null || form === null) return;
    const series = open.get(form.key);
    if (series && forms[series.at(-1) ?? -1]?.ordinal === form.ordinal - 1) series.push(at);
    else {
      if (series) closed.push(series);
      open.set(form.key, [at]);
    }
  });
  const all = [...closed, ...open.values()];
  return new Set(all.filter((series) => series.filter(standsAlone).length * 2 >= series.length).flat());
}
