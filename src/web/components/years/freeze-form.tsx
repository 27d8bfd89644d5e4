import { paths } from '../../paths.ts';
import { FormField } from '../form-field.tsx';
import { SessionToken } from '../session-token.tsx';
import { paramsOf, type YearView } from '../../years/year-view.ts';

/** The step itself: with the reason where errors are left, and never without the confirmation. */
export function FreezeForm({ locale, session, page, typed, messages }: YearView) {
  const words = locale.pages.deskYear;
  const { gate, stamp } = page;
  const errors = (of: string) => messages.filter(({ field }) => field === of).map(({ text }) => text);
  return (
    <section class="screen-only" aria-labelledby="freeze">
      <h2 id="freeze">{words.freeze}</h2>
      <form method="post" action={paths.deskYear.href(paramsOf(page))}>
        <SessionToken session={session} />
        <input type="hidden" name="stamp" value={stamp} />
        {gate.standing.length > 0 && (
          <FormField
            id="reason"
            label={words.reasonAsked}
            errors={errors('reason')}
            control={(tied) => <input {...tied} type="text" maxlength={500} autocomplete="off" value={typed.reason} />}
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
