import type { PartnerCandidate } from '#app';
import type { Locale } from '#locale';
import type { OpenView } from '../../pairing/pairing-view.ts';
import { paths } from '../../paths.ts';
import { PairingFields } from './pairing-fields.tsx';

/** Who is to face the unit picked: likely ones of the other side, or what a search finds. */
export function PartnerChoice(view: OpenView) {
  const { locale, open, params } = view;
  const words = locale.pages.deskCompare;
  const { side } = open.picked;
  const other = side === 'new' ? 'old' : 'new';
  return (
    <div>
      <h3>{words.partners[other]}</h3>
      <UnitSwitch {...view} />
      <SearchForm {...view} />
      {open.candidates.length === 0 ? (
        <p>{words.noPartner}</p>
      ) : (
        <form class="partner-form" method="post" action={paths.deskPins.href(params)}>
          <PairingFields {...view} />
          <input type="hidden" name={side} value={open.picked.unit.id} />
          <input type="hidden" name="joins" value={other} />
          <fieldset>
            <legend class="visually-hidden">{words.partners[other]}</legend>
            <p class="hint">{words.partnersHint}</p>
            {open.candidates.map((candidate) => (
              <Candidate locale={locale} field={other} candidate={candidate} />
            ))}
          </fieldset>
          <div class="panel-buttons">
            <button class="button button-solid" type="submit" name="way" value="pair">
              {words.pair}
            </button>
            {open.picked.facing.length > 0 && (
              <button class="button" type="submit" name="way" value="join">
                {words.join}
              </button>
            )}
          </div>
          {open.picked.facing.length > 0 && <p class="hint">{words.pairHint}</p>}
        </form>
      )}
    </div>
  );
}

/** The units of the row, of which one is picked. */
function UnitSwitch({ locale, open, params, show }: OpenView) {
  const words = locale.pages.deskCompare;
  const { row } = open.of;
  const units = (['new', 'old'] as const).flatMap((side) => row[side].map((unit) => ({ side, unit })));
  if (units.length < 2) return null;
  return (
    <nav class="unit-switch" aria-label={words.partnersOf}>
      <p>{words.partnersOf}</p>
      <ul>
        {units.map(({ side, unit }) => (
          <li>
            <a
              href={`${paths.deskComparison.href(params, { show: show === 'all' ? null : show, pick: unit.id })}#panel`}
              aria-current={unit.id === open.picked.unit.id ? 'true' : undefined}
            >
              {words.side[side]}
              {words.name(unit)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SearchForm({ locale, open, params, show }: OpenView) {
  const words = locale.pages.deskCompare;
  return (
    <form class="search-form" method="get" action={`${paths.deskComparison.href(params)}#panel`}>
      <input type="hidden" name="show" value={show} />
      <input type="hidden" name="pick" value={open.picked.unit.id} />
      <div class="field">
        <label for="q">{words.search}</label>
        <input id="q" type="search" name="q" value={open.search} autocomplete="off" />
      </div>
      <button class="button" type="submit">
        {words.searchSubmit}
      </button>
    </form>
  );
}

interface CandidateProps {
  readonly locale: Locale;
  readonly field: 'new' | 'old';
  readonly candidate: PartnerCandidate;
}

function Candidate({ locale, field, candidate: { unit, facing } }: CandidateProps) {
  const words = locale.pages.deskCompare;
  const above = unit.kind === 'heading' ? unit.path.slice(0, -1) : unit.path;
  return (
    <label class="candidate">
      <input type="radio" name={field} value={unit.id} required />
      <span>
        {unit.text}
        <span class="quiet">
          {above.length > 0 && `${words.under(above)}　`}
          {words.facing(facing)}
        </span>
      </span>
    </label>
  );
}
