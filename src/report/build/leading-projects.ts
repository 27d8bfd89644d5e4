import type { LeadingProjectView } from '#app';
import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import { link, text } from '../tree/inline.ts';
import type { BuildContext } from './build-context.ts';
import { heading } from './heading.ts';
import { indicatorBlocks } from './indicator-blocks.ts';
import { nodeTitle } from './node-title.ts';
import { paragraph } from './paragraphs.ts';

/**
 * リーディングプロジェクト: what each cuts across, its text, and the indicators that stand or are relisted under it.
 * Projects of which nothing but the title is known are a list.
 */
export function leadingProjects(context: BuildContext): readonly Block[] {
  const { view, locale } = context;
  if (view.leadingProjects.length === 0) return [];
  const told = view.leadingProjects.filter(isTold);
  const titles = view.leadingProjects.filter((project) => !isTold(project));
  return [
    { kind: 'pageBreak' },
    heading(2, anchor('section', 'leading'), locale.headings.leadingProjects),
    paragraph(locale.terms.leadingProject.meaning, 'note'),
    ...(titles.length === 0 ? [] : [titleList(titles)]),
    ...told.flatMap((project) => oneProject(context, project)),
  ];
}

function isTold({ crosses, texts, rows }: LeadingProjectView): boolean {
  return crosses.length > 0 || texts.length > 0 || rows.length > 0;
}

function titleList(projects: readonly LeadingProjectView[]): Block {
  return {
    kind: 'list',
    items: projects.map(({ node }) => ({
      label: node.number === '' ? null : node.number,
      content: [text(node.title)],
    })),
  };
}

function oneProject(context: BuildContext, { node, crosses, texts, rows }: LeadingProjectView): readonly Block[] {
  const title = nodeTitle(node);
  return [
    heading(3, anchor('project', node.id), title),
    ...texts.map((words) => paragraph(words)),
    ...crossing(context, crosses),
    ...(rows.length === 0
      ? []
      : indicatorBlocks(context, { caption: `${context.locale.headings.indicators}：${title}`, rows })),
  ];
}

function crossing({ view, locale }: BuildContext, crosses: LeadingProjectView['crosses']): readonly Block[] {
  if (crosses.length === 0) return [];
  const directions = new Set(view.goals.flatMap((goal) => goal.directions.map(({ node }) => node.id)));
  const items = crosses.map((node) => ({
    label: node.number === '' ? null : node.number,
    content: [directions.has(node.id) ? link(node.title, anchor('direction', node.id)) : text(node.title)],
  }));
  return [{ kind: 'box', tone: 'quiet', title: locale.headings.crosses, blocks: [{ kind: 'list', items }] }];
}
