import { countFindings, type CellName } from '#app';
import type { Finding } from '#check';
import type { Locale } from '#locale';
import type { Child } from 'hono/jsx';
import { FindingItem } from './finding-item.tsx';
import { FindingFilter } from './finding-filter.tsx';
import { severities } from './severities.ts';

/** More of them make a page that no browser shows at ease; the files have all. */
const MOST_SHOWN = 500;

interface FindingsReportProps {
  readonly locale: Locale;
  /** Open ones, in document order. */
  readonly findings: readonly Finding[];
  /** By the ids of those in stored tables. */
  readonly cells?: ReadonlyMap<string, CellName>;
  /** What may be done with one. */
  readonly acts?: (finding: Finding) => Child;
}

/** How many of each severity, what to show, and each finding in document order. */
export function FindingsReport({ locale, findings, cells, acts }: FindingsReportProps) {
  const words = locale.pages.checkTool;
  if (findings.length === 0)
    return (
      <div class="empty">
        <h2>{words.none}</h2>
        <p>{words.noneLead}</p>
      </div>
    );
  const shown = findings.slice(0, MOST_SHOWN);
  return (
    <div class="findings">
      <FindingCounts locale={locale} findings={findings} />
      <FindingFilter locale={locale} findings={shown} />
      <h2>{words.list}</h2>
      {shown.length < findings.length && (
        <p class="box">{words.more(locale.countText(shown.length), locale.countText(findings.length))}</p>
      )}
      <ol class="finding-list">
        {shown.map((finding) => (
          <FindingItem locale={locale} finding={finding} cell={cells?.get(finding.id)}>
            {acts?.(finding)}
          </FindingItem>
        ))}
      </ol>
    </div>
  );
}

function FindingCounts({ locale, findings }: Pick<FindingsReportProps, 'locale' | 'findings'>) {
  const words = locale.pages.checkTool;
  const counts = countFindings(findings);
  return (
    <dl class="finding-counts" aria-label={words.counts}>
      {severities.map((severity) => (
        <div class={`finding-count severity-${severity}`}>
          <dt>
            <span aria-hidden="true">{words.shape[severity]}</span> {locale.labels.severity[severity]}
          </dt>
          <dd>{words.count(locale.countText(counts[severity]))}</dd>
        </div>
      ))}
    </dl>
  );
}
