import type { HeadingForm } from './heading-form.ts';

/** Which of two forms of headings stands above the other in one document. */
export interface HeadingOrder {
  isBelow(form: HeadingForm, other: HeadingForm): boolean;
}

/**
 * Learned from the headings in order: whatever stands between １ and ２ of one form is below that form. Where a document shows
 * nothing of two forms, or both ways as often, their usual order holds.
 */
export function headingOrder(forms: readonly HeadingForm[]): HeadingOrder {
  const votes = new Map<string, number>();
  const lastAt = new Map<string, number>();
  forms.forEach((form, at) => {
    const before = lastAt.get(form.key);
    lastAt.set(form.key, at);
    if (before === undefined || form.ordinal === null || forms[before]?.ordinal !== form.ordinal - 1) return;
    for (const key of new Set(forms.slice(before + 1, at).map((between) => between.key))) {
      const pair = pairOf(key, form.key);
      votes.set(pair, (votes.get(pair) ?? 0) + 1);
    }
  });
  const of = (below: string, above: string): number => votes.get(pairOf(below, above)) ?? 0;
  return {
    isBelow: (form, other) => {
      const difference = of(form.key, other.key) - of(other.key, form.key);
      return difference === 0 ? form.rank > other.rank : difference > 0;
    },
  };
}

const pairOf = (below: string, above: string): string => `${below}\n${above}`;

/** A heading whose level is asked. `declared` = the level that the document itself gives it; null = by its form. */
export interface LevelQuestion {
  readonly form: HeadingForm;
  readonly declared: number | null;
}

/** The levels of headings in order: those declared without empty levels between, the others below what stands above them. */
export function headingLevels(headings: readonly LevelQuestion[]): readonly number[] {
  const order = headingOrder(headings.map(({ form }) => form));
  const declared = [...new Set(headings.flatMap((heading) => heading.declared ?? []))].toSorted((a, b) => a - b);
  const open: { readonly form: HeadingForm; readonly level: number }[] = [];
  return headings.map(({ form, declared: given }) => {
    const last = (): HeadingForm | undefined => open.at(-1)?.form;
    for (let above = last(); above && !order.isBelow(form, above); above = last()) open.pop();
    const level = given === null ? (open.at(-1)?.level ?? 0) + 1 : declared.indexOf(given) + 1;
    open.push({ form, level });
    return level;
  });
}
