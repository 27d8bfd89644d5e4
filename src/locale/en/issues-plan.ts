import type { PlanSentences } from '../issue-sentences.ts';

export const enPlanIssues: PlanSentences = {
  'outline.level-jump': 'The heading “{found}” skips a level. Make it {expected}.',
  'outline.heading-without-blank': 'The heading “{found}” has no blank after the #. Write “{expected}”.',
  'outline.empty-heading': 'A heading has no text. Write a title, as in “{expected}”.',
  'outline.table-without-rule': 'The table lacks the rule below its head. Insert {expected}.',
  'outline.row-too-short':
    'The row “{found}” has {cells} cells, fewer than the {columns} columns of the head. Give it {columns} cells (head: {expected}).',
  'outline.row-too-long':
    'The row “{found}” has {cells} cells, more than the {columns} columns of the head. Give it {columns} cells (head: {expected}).',
  'outline.unclosed-diagram': 'The diagram that begins with “{found}” is not closed. End it with a line {expected}.',
  'outline.unknown-fence':
    'The block “{found}” is of no known kind and was read as a diagram. Write {expected} for a diagram.',
  'plan.text-before-heading': 'There is text before the first heading. Move it below a heading.',
  'plan.number-gap': 'The number of “{found}” skips some. In order it would be {expected}.',
  'plan.number-repeat': 'The number of “{found}” was used before. In order it would be {expected}.',
  'plan.duplicate-heading': 'The heading “{found}” stands twice in one place. Check whether another title is meant.',
  'edition.period-backwards':
    'The plan period “{found}” begins after it ends. Write the earlier year first, as in {expected}.',
  'edition.duplicate-node': 'The node id “{found}” is used twice. Ids are unique inside an edition.',
  'edition.parent-missing': 'The parent “{found}” does not exist. Write the id of an existing node.',
  'edition.parent-later': 'The parent “{found}” stands after its child. Put the parent first.',
  'edition.crosses-missing': 'The measure “{found}” does not exist. Write the id of an existing node.',
  'edition.lineage-node-missing':
    'The node “{found}” of the lineage is not in this edition. Write the id of an existing node.',
  'edition.lineage-from-missing':
    'The node “{found}” of the lineage is not in the edition before. Write the id of a node of that edition.',
  'edition.lineage-repeat': 'The node “{found}” has two lineage entries. Join them into one.',
  'edition.lineage-contradiction':
    'The kind of change “{found}” does not fit the number of earlier nodes. A new node has none, a continued one at least one.',
};
