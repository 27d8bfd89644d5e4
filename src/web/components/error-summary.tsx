import type { Locale } from '#locale';

export interface SummaryLine {
  /** Id of the field; null where none can put it right. */
  readonly field: string | null;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly locale: Locale;
  readonly lines: readonly SummaryLine[];
  /** Where nothing that was entered is wrong: why nothing was done. */
  readonly title?: string | null;
}

/** Before the form: what is wrong, each with the way to its field. It has the focus when the page opens. */
export function ErrorSummary({ locale, lines, title = null }: ErrorSummaryProps) {
  if (lines.length === 0) return null;
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-title" tabindex={-1} autofocus>
      <h2 id="error-title">{title ?? locale.pages.compareTool.errorTitle}</h2>
      <ul>
        {lines.map(({ field, text }) => (
          <li>{field === null ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
