import { paths } from '../../paths.ts';
import { FormField } from '../form-field.tsx';
import { SessionToken } from '../session-token.tsx';
import type { CheckView } from './check-view.ts';

/** From draft to adopted, past the gate; and back. */
export function Adoption(view: CheckView) {
  const { locale, page } = view;
  const words = locale.pages.deskCheck;
  const { status } = page.edition;
  return (
    <section class="adoption" aria-labelledby="adoption">
      <h2 id="adoption">{words.adoption}</h2>
      <p>{words.status(locale.labels.editionStatus[status])}</p>
      {status === 'draft' && <p>{words.draftUnseen}</p>}
      {(status === 'draft' || status === 'consultation') && <Adopt {...view} />}
      {status === 'adopted' && <ReturnToDraft {...view} />}
    </section>
  );
}

function Adopt({ locale, session, params, page }: CheckView) {
  const words = locale.pages.deskCheck;
  const { standing } = page.gate;
  return (
    <>
      <p>{standing.length === 0 ? words.gateOpen : words.gateClosed(locale.countText(standing.length))}</p>
      {standing.length > 0 && (
        <details>
          <summary>{words.standing}</summary>
          <ul>
            {standing.map((finding) => (
              <li>
                <a href={`#finding-${finding.id}`}>{locale.check.message(finding)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <form class="screen-only" method="post" action={paths.deskAdopt.href(params)}>
        <SessionToken session={session} />
        <input type="hidden" name="stamp" value={page.stamp} />
        {standing.length > 0 && (
          <FormField
            id="adopt-reason"
            label={words.adoptReason}
            control={(tied) => <input {...tied} name="reason" type="text" maxlength={500} autocomplete="off" />}
          />
        )}
        <button class="button button-solid" type="submit">
          {words.adopt}
        </button>
      </form>
    </>
  );
}

function ReturnToDraft({ locale, session, params }: CheckView) {
  const words = locale.pages.deskCheck;
  return (
    <details class="screen-only">
      <summary>{words.returnToDraft}</summary>
      <form method="post" action={paths.deskReturn.href(params)}>
        <SessionToken session={session} />
        <FormField
          id="return-reason"
          label={words.returnReason}
          hint={words.returnHides}
          control={(tied) => <input {...tied} name="reason" type="text" required maxlength={500} autocomplete="off" />}
        />
        <button class="button" type="submit">
          {words.returnToDraft}
        </button>
      </form>
    </details>
  );
}
