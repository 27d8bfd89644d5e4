import type { ReportView } from '#app';
import type { Locale } from '#locale';
import type { DocumentTree } from '../tree/document-tree.ts';
import { buildContext } from './build-context.ts';
import { committee } from './committee.ts';
import { cover } from './cover.ts';
import { goalSection } from './goal-section.ts';
import { leadingProjects } from './leading-projects.ts';
import { otherPlaces } from './other-places.ts';
import { planSection } from './plan-section.ts';
import { register } from './register.ts';
import { sourceList } from './source-list.ts';
import { summary } from './summary.ts';
import { traceAppendix } from './trace-appendix.ts';

/** The year's progress report (進捗状況報告書) as one document, from which every format is written. */
export function reportTree(view: ReportView, locale: Locale): DocumentTree {
  const context = buildContext(view, locale);
  return {
    language: locale.language,
    cover: cover(context),
    notice: view.municipality.notice,
    date: view.cover.date,
    contentsTitle: locale.headings.contents,
    blocks: [
      ...planSection(context),
      ...summary(context),
      ...view.goals.flatMap((goal) => goalSection(context, goal)),
      ...leadingProjects(context),
      ...otherPlaces(context),
      ...committee(context),
      ...sourceList(context),
      ...traceAppendix(context),
    ],
    register: register(context),
  };
}
