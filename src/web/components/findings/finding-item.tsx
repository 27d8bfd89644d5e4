import type { CellName } from '#app';
import { contextParts, type Finding, type FindingEdit, type FindingPlace } from '#check';
import { findingPlace, fixTexts, type Locale } from '#locale';
import type { Child } from 'hono/jsx';

interface FindingItemProps {
  readonly locale: Locale;
  readonly finding: Finding;
  /** Of a stored table. */
  readonly cell?: CellName | undefined;
  readonly children?: Child;
}

/** One finding: how severe and of what kind, where, the text around it, what would be right, and why. */
export function FindingItem({ locale, finding, cell, children }: FindingItemProps) {
  const words = locale.pages.checkTool;
  const { id, rule, severity, fix, place } = finding;
  const where = [cell ? words.cell(cell) : placeWords(locale, place), headingWords(place)]
    .filter((part) => part !== '')
    .join('　');
  const at = (edit: FindingEdit): string => placeWords(locale, edit.place);
  return (
    <li class={`finding finding-${severity} rule-${rule}`} id={`finding-${id}`} tabindex={-1}>
      <p class="finding-head">
        <span class={`severity severity-${severity}`}>
          <span aria-hidden="true">{words.shape[severity]}</span> {locale.labels.severity[severity]}
        </span>
        <strong>{locale.check.name(rule)}</strong>
        <span class="quiet">{where}</span>
      </p>
      <Context finding={finding} />
      <p>{locale.check.message(finding)}</p>
      {fix.length > 0 && (
        <p class="finding-fix">
          <span class="quiet">{words.fix}</span> {fixTexts(locale, fix, at).join('、')}
        </p>
      )}
      <p class="quiet">{locale.check.why(finding)}</p>
      {children}
    </li>
  );
}

/** In a file the heading above; what is stored has no lines, so the whole way to it. */
function headingWords({ file, headings }: FindingPlace): string {
  return file === undefined ? headings.join(' ＞ ') : (headings.at(-1) ?? '');
}

/** Without the file, which the page is about. */
function placeWords(locale: Locale, place: FindingPlace): string {
  const { file: _file, ...where } = place;
  return findingPlace(locale, where);
}

/** The text around what was met, that marked; nothing where nothing stands. */
function Context({ finding }: { readonly finding: Finding }) {
  const [before, found, after] = contextParts(finding);
  if (finding.context === '') return null;
  return (
    <p class="finding-context">
      <span class="quiet">…</span>
      {before}
      <mark>{found}</mark>
      {after}
      <span class="quiet">…</span>
    </p>
  );
}
