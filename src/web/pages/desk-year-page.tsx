import type { FreezePage } from '#app';
import { localeFor, type Locale } from '#locale';
import { DeskLayout } from '../components/desk-layout.tsx';
import { ErrorSummary, type SummaryLine } from '../components/error-summary.tsx';
import { FormField } from '../components/form-field.tsx';
import { SessionToken } from '../components/session-token.tsx';
import type { Session } from '../desk/sessions.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface DeskYearPageProps {
  readonly site: Site;
  readonly session: Session;
  readonly page: FreezePage;
  /** As it was typed. */
  readonly reason: string;
  /** Why it was not frozen. */
  readonly messages: readonly SummaryLine[];
  readonly isSaved: boolean;
}

type Part = DeskYearPageProps & { readonly locale: Locale };

/** A verification year: its state, what stands in the way of freezing it, and the step itself. */
export function deskYearPage(props: DeskYearPageProps) {
  const { site, session, page, messages, isSaved } = props;
  const { municipality, state } = page;
  const locale = localeFor('ja', municipality);
  const words = locale.pages.deskYear;
  const title = words.title(page.edition.title, locale.yearSentence(page.year));
  const part = { ...props, locale };
  return (
    <DeskLayout
      site={site}
      session={session}
      municipality={municipality}
      title={title}
      hasError={messages.length > 0}
      crumbs={[
        { text: words.yearsTitle(municipality.name), href: paths.deskYears.href({ city: municipality.code }) },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary locale={locale} lines={messages} />
      <h1>{title}</h1>
      {isSaved && (
        <p class="box" id="done" role="status" tabindex={-1}>
          <strong>{words.saved}</strong>
        </p>
      )}
      <p>{words.state(locale.labels.verificationState[state])}</p>
      {state === 'frozen' ? <Frozen {...part} /> : <Open {...part} />}
    </DeskLayout>
  );
}

/** When, by whom, and the hash of what was frozen. */
function Frozen({ locale, page: { frozen } }: Part) {
  const words = locale.pages.deskYear;
  if (!frozen) return <p>{words.frozenElsewhere}</p>;
  const { line, sha256, isSame } = frozen;
  const { reason } = line.detail;
  return (
    <>
      <p>{words.frozenLead}</p>
      <dl class="freeze-record">
        <dt>{words.frozenBy}</dt>
        <dd>{words.who(line.actor.name, line.at)}</dd>
        {reason !== undefined && (
          <>
            <dt>{words.reason}</dt>
            <dd>{reason}</dd>
          </>
        )}
        <dt>{words.hash}</dt>
        <dd>
          <code>{sha256}</code>
        </dd>
        <dt>{words.now}</dt>
        <dd>{isSame ? words.same : words.notSame}</dd>
      </dl>
    </>
  );
}

function Open(part: Part) {
  const { locale, page } = part;
  const words = locale.pages.deskYear;
  return (
    <>
      <p>{words.lead}</p>
      <section aria-labelledby="ways">
        <h2 id="ways">{words.inTheWay}</h2>
        {!page.isAdopted && <p>{words.notAdopted}</p>}
        <Misses {...part} />
        <Standing {...part} />
      </section>
      {page.isAdopted && page.misses.length === 0 && <FreezeForm {...part} />}
    </>
  );
}

/** Missed targets that nobody explained. */
function Misses({ locale, page }: Part) {
  const words = locale.pages.deskYear;
  const city = page.municipality.code;
  const { misses, edition, year } = page;
  if (misses.length === 0) return <p>{words.noMisses}</p>;
  return (
    <>
      <p>{words.misses(locale.countText(misses.length))}</p>
      <ul>
        {misses.map(({ id, name }) => (
          <li>
            {page.isAdopted ? (
              <a href={paths.indicator.href({ city, id }, { edition: edition.id, year })}>{name}</a>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Open errors of the edition's check. */
function Standing({ locale, page }: Part) {
  const words = locale.pages.deskYear;
  const { standing } = page.gate;
  const check = paths.deskCheck.href({ city: page.municipality.code, edition: page.edition.id });
  return (
    <>
      <p>
        {standing.length === 0 ? words.gateOpen : words.gateClosed(locale.countText(standing.length))}{' '}
        <a href={check}>{words.toCheck}</a>
      </p>
      {standing.length > 0 && (
        <ul>
          {standing.map((finding) => (
            <li>
              <a href={`${check}#finding-${finding.id}`}>{locale.check.message(finding)}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function FreezeForm({ locale, session, page, reason, messages }: Part) {
  const words = locale.pages.deskYear;
  const { municipality, edition, year, gate, stamp } = page;
  const errors = (of: string) => messages.filter(({ field }) => field === of).map(({ text }) => text);
  return (
    <section class="screen-only" aria-labelledby="freeze">
      <h2 id="freeze">{words.freeze}</h2>
      <form
        method="post"
        action={paths.deskYear.href({ city: municipality.code, edition: edition.id, year: String(year) })}
      >
        <SessionToken session={session} />
        <input type="hidden" name="stamp" value={stamp} />
        {gate.standing.length > 0 && (
          <FormField
            id="reason"
            label={words.reasonAsked}
            errors={errors('reason')}
            control={(tied) => <input {...tied} type="text" maxlength={500} autocomplete="off" value={reason} />}
          />
        )}
        <div class="form-field">
          {errors('confirmed').map((text) => (
            <p class="field-error" id="confirmed-error">
              {text}
            </p>
          ))}
          <label class="confirm">
            <input
              id="confirmed"
              type="checkbox"
              name="confirmed"
              value="yes"
              autocomplete="off"
              aria-describedby={errors('confirmed').length > 0 ? 'confirmed-error' : undefined}
            />
            {words.confirm}
          </label>
        </div>
        <p>
          <button class="button button-solid" type="submit">
            {words.freezeNow}
          </button>
        </p>
      </form>
    </section>
  );
}
