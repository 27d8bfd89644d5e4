import { partnerCandidates, pickedUnit, type ComparisonPage, type PartnerCandidate, type PickedUnit } from '#app';
import { localeFor, type Locale } from '#locale';
import type { Session } from '../desk/sessions.ts';
import type { Site } from '../site.ts';
import { holds, pairingRows, type PairingRow } from './pairing-rows.ts';
import { readShow, type RowShow } from './row-filter.ts';

/** The row in hand with who may face the unit picked in it. */
export interface OpenRow {
  readonly picked: PickedUnit;
  readonly of: PairingRow;
  readonly search: string;
  readonly candidates: readonly PartnerCandidate[];
}

/** What the desk's page of two editions is written from. */
export interface PairingView {
  readonly site: Site;
  readonly session: Session;
  readonly locale: Locale;
  readonly page: ComparisonPage;
  readonly params: PairParams;
  readonly rows: readonly PairingRow[];
  readonly show: RowShow;
  readonly open: OpenRow | null;
}

/** With a row in hand. */
export type OpenView = PairingView & { readonly open: OpenRow };

export type PairParams = Readonly<Record<'city' | 'old' | 'new', string>>;

/** Fits a screen without scrolling far; the search finds the others. */
const CANDIDATES = 12;

interface Asked extends Pick<PairingView, 'site' | 'session' | 'params' | 'page'> {
  readonly query: URLSearchParams;
}

export function pairingView({ query, ...asked }: Asked): PairingView {
  const { page } = asked;
  const rows = pairingRows(page);
  const show = readShow(query.get('show'));
  const locale = localeFor('ja', page.city.municipality);
  return { ...asked, locale, rows, show, open: openRow(page, rows, query) };
}

function openRow(page: ComparisonPage, rows: readonly PairingRow[], query: URLSearchParams): OpenRow | null {
  const picked = pickedUnit(page.comparison, query.get('pick') ?? '');
  const of = picked && rows.find((row) => holds(row, picked.unit.id));
  if (!picked || !of) return null;
  const search = query.get('q') ?? '';
  const candidates = partnerCandidates(page.comparison, picked, { words: search, most: CANDIDATES });
  return { picked, of, search, candidates };
}
