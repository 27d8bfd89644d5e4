import type { CountsView } from '#app';
import { progressStrip, type StripSegment } from '#chart';
import { raw } from 'hono/html';
import type { PageContext } from '../page-context.ts';

export interface CountKind {
  readonly kind: StripSegment['kind'];
  readonly label: string;
  readonly shape: string;
  readonly count: number;
}

/** The four ways an indicator is counted; together they are the total. */
export function countKinds({ locale }: Pick<PageContext, 'locale'>, counts: CountsView): readonly CountKind[] {
  const { headings, verdictParts } = locale;
  return [
    {
      kind: 'achieved',
      label: headings.achieved,
      shape: verdictParts({ kind: 'achieved' }).shape,
      count: counts.achieved,
    },
    { kind: 'missed', label: headings.missed, shape: verdictParts({ kind: 'missed' }).shape, count: counts.missed },
    {
      kind: 'published',
      label: headings.publishedOnly,
      shape: '（○×）',
      count: counts.publishedOnly.achieved + counts.publishedOnly.missed,
    },
    {
      kind: 'unknown',
      label: locale.pages.notJudged,
      shape: '－',
      count: counts.notEvaluated.reduce((sum, { count }) => sum + count, 0),
    },
  ];
}

interface StripProps {
  readonly page: PageContext;
  readonly counts: CountsView;
}

/** The counts as a bar; drawn twice, so that its words stay readable on a telephone. */
export function CountsStrip({ page, counts }: StripProps) {
  const { locale, yearWords } = page;
  const kinds = countKinds(page, counts);
  const drawn = (prefix: string, width: number) =>
    progressStrip({
      prefix,
      width,
      title: locale.pages.stripTitle(yearWords),
      description: kinds.map(({ label, count }) => locale.pages.stripPart(label, locale.countText(count))).join('、'),
      segments: kinds.map(({ kind, label, count }) => ({ kind, label, count, countLabel: locale.countText(count) })),
      emptyText: locale.pages.noIndicatorsInPlan,
    });
  return (
    <>
      <div class="strip strip-wide">{raw(drawn('strip', 704).svg)}</div>
      <div class="strip strip-narrow">{raw(drawn('strip-narrow', 340).svg)}</div>
    </>
  );
}
