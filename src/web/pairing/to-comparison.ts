import { localeFor } from '#locale';
import { paths } from '../paths.ts';
import type { PairParams } from './pairing-view.ts';

/** The way back to two editions at the desk. */
export function toComparison(params: PairParams): { readonly text: string; readonly href: string } {
  return { text: localeFor('ja').pages.deskCompare.toComparison, href: paths.deskComparison.href(params) };
}
