import type { ExplainedIndicator } from '#app';
import { CellText } from '../cell-text.tsx';
import { FormField } from '../form-field.tsx';
import { VerdictChip } from '../verdict-chip.tsx';
import type { YearView } from '../../years/year-view.ts';

interface ItemProps {
  readonly view: YearView;
  readonly entry: ExplainedIndicator;
}

/** An indicator with its figures, what is written of it, and the form in which that is changed. */
export function ExplainItem({ view, entry }: ItemProps) {
  const { locale, page, typed } = view;
  const words = locale.pages.deskYear;
  const { id, name, explanation, verdict, target, actual } = entry.view;
  const isWanted = entry.isMissed && explanation === null;
  return (
    <li class="finding" id={`explain-${id}`} tabindex={-1}>
      <p class="finding-head">
        <strong>{name}</strong>
        <VerdictChip locale={locale} verdict={verdict} />
        <span class="quiet">
          {locale.pages.targetShort} <CellText locale={locale} cell={target} />
        </span>
        <span class="quiet">
          {locale.pages.actualShort} <CellText locale={locale} cell={actual} />
        </span>
        {(entry.isMissed || explanation !== null) && (
          <span class={isWanted ? 'tag tag-wanted' : 'tag'}>{isWanted ? words.unwritten : words.written}</span>
        )}
      </p>
      <Done {...view} indicator={id} />
      {explanation && <Written {...{ view, entry }} />}
      {page.state !== 'frozen' && (
        <details
          class="explain screen-only"
          open={isWanted || typed.explanations.some(({ indicator }) => indicator === id)}
        >
          <summary>{explanation ? words.rewriteOf(name) : words.writeOf(name)}</summary>
          <ExplainFields {...{ view, entry }} />
        </details>
      )}
      {page.state !== 'frozen' && entry.canUndo && <UndoButton {...{ view, entry }} />}
    </li>
  );
}

function Written({ view: { locale }, entry: { view } }: ItemProps) {
  const { cause, response } = view.explanation ?? {};
  return (
    <dl class="freeze-record">
      <dt>{locale.headings.cause}</dt>
      <dd>{cause?.text}</dd>
      {response && (
        <>
          <dt>{locale.headings.response}</dt>
          <dd>{response.text}</dd>
        </>
      )}
    </dl>
  );
}

/** Of the one form of the page: what stands in others is saved with it, so that nothing typed is lost. */
function ExplainFields({ view, entry }: ItemProps) {
  const { locale, typed, messages } = view;
  const words = locale.pages.deskYear;
  const { id, name, explanation } = entry.view;
  const said = typed.explanations.find(({ indicator }) => indicator === id);
  const field = (part: 'cause' | 'response', hint?: string) => (
    <FormField
      id={`${part}-${id}`}
      label={locale.headings[part]}
      {...(hint === undefined ? {} : { hint })}
      errors={messages.filter((one) => one.field === `${part}-${id}`).map(({ text }) => text)}
      control={(tied) => (
        <textarea {...tied} name={part} rows={3}>
          {`\n${said?.[part] ?? explanation?.[part]?.text ?? ''}`}
        </textarea>
      )}
    />
  );
  return (
    <div class="explain-fields">
      <input type="hidden" name="indicator" value={id} />
      <input type="hidden" name="stamp" value={entry.stamp} />
      {field('cause', explanation ? words.clearHint : words.causeHint)}
      {field('response')}
      <button class="button" type="submit" name="at" value={id} aria-label={words.saveOf(name)}>
        {words.save}
      </button>
    </div>
  );
}

/** Its form stands beside the one of the page. */
function UndoButton({ view: { locale }, entry }: ItemProps) {
  const words = locale.pages.deskYear;
  const { id, name } = entry.view;
  return (
    <p class="screen-only">
      <button class="button" type="submit" form="undo" name="indicator" value={id} aria-label={words.undoOf(name)}>
        {words.undo}
      </button>
    </p>
  );
}

/** That it was saved, and the way to the next that wants to be written. */
function Done({ locale, page, done, indicator }: YearView & { readonly indicator: string }) {
  const words = locale.pages.deskYear;
  if (done === null || !('indicator' in done) || done.indicator !== indicator) return null;
  const [next] = page.misses;
  return (
    <div class="box just-done" id="done" role="status" tabindex={-1}>
      <p>
        <strong>{done.kind === 'undone' ? words.undone : words.explained(done.count)}</strong>
      </p>
      <p class="screen-only">
        {next ? (
          <a href={`#explain-${encodeURIComponent(next.id)}`}>{words.next(next.name)}</a>
        ) : (
          <a href="#ways">{words.toWays}</a>
        )}
      </p>
    </div>
  );
}
