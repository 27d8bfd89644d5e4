import type { FreezePage } from '#app';
import type { Locale } from '#locale';
import type { SummaryLine } from '../components/error-summary.tsx';
import type { Session } from '../desk/sessions.ts';
import type { Site } from '../site.ts';
import type { TypedExplanation } from './read-explanations.ts';

/** What a form of the page asked for, as it was typed; shown again where it was refused. */
export interface TypedYear {
  /** Why the year is frozen with errors left. */
  readonly reason: string;
  /** Those that were not saved. */
  readonly explanations: readonly TypedExplanation[];
}

export const nothingTyped: TypedYear = { reason: '', explanations: [] };

/** Everything that the page of a verification year is made from. */
export interface YearView {
  readonly site: Site;
  readonly session: Session;
  readonly locale: Locale;
  readonly page: FreezePage;
  readonly typed: TypedYear;
  /** Why the step was not taken. */
  readonly messages: readonly SummaryLine[];
  /** The step that was taken just now. */
  readonly done: DoneStep | null;
}

export type DoneStep =
  | { readonly kind: 'opened' | 'frozen' }
  | { readonly kind: 'undone'; readonly indicator: string }
  /** `indicator` is where it was asked for; `count` explanations had changed. */
  | { readonly kind: 'explained'; readonly indicator: string; readonly count: number };

/** What an address says of the step before. */
export function doneStep(saved: string | null): DoneStep | null {
  if (saved === 'opened' || saved === 'frozen') return { kind: saved };
  const [, number, indicator = ''] = /^(\d{1,4}|undone):(.+)$/.exec(saved ?? '') ?? [];
  if (number === undefined) return null;
  return number === 'undone' ? { kind: 'undone', indicator } : { kind: 'explained', indicator, count: Number(number) };
}

export function savedText(done: DoneStep): string {
  if (!('indicator' in done)) return done.kind;
  return `${done.kind === 'undone' ? done.kind : done.count}:${done.indicator}`;
}

/** Parts of an address of the year. */
export function paramsOf({ municipality, edition, year }: FreezePage) {
  return { city: municipality.code, edition: edition.id, year: String(year) };
}
