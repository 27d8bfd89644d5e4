import type { Finding } from '#check';
import { paths } from '../../paths.ts';
import { FormField } from '../form-field.tsx';
import { SessionToken } from '../session-token.tsx';
import type { CheckView } from './check-view.ts';

/** Sets one finding aside, with the reason. */
export function DismissForm({ view, finding }: { readonly view: CheckView; readonly finding: Finding }) {
  const { locale, session, params, page } = view;
  const words = locale.pages.deskCheck;
  const { id, rule } = finding;
  return (
    <details class="dismiss screen-only">
      <summary>{words.dismissOf(locale.check.name(rule))}</summary>
      <form method="post" action={paths.deskDismiss.href(params)}>
        <SessionToken session={session} />
        <input type="hidden" name="stamp" value={page.stamp} />
        <input type="hidden" name="finding" value={id} />
        <FormField
          id={`reason-${id}`}
          label={words.reason}
          hint={words.reasonHint}
          control={(tied) => <input {...tied} name="reason" type="text" required maxlength={500} autocomplete="off" />}
        />
        <button class="button" type="submit">
          {words.dismiss}
        </button>
      </form>
    </details>
  );
}
