import { atPlace, type Issue } from '#kernel';
import { intakeIssue } from '../../issue-codes.ts';
import type { Flow, FlowBlock, PlacedText } from '../flow.ts';
import type { ReadDocument } from '../read-document.ts';
import { withLevelsOf } from './levels-of-both.ts';
import { readBlocks } from './read-blocks.ts';
import { splitComparison, type SplitComparison } from './split-comparison.ts';

/** What a document means: one edition, or the two of a 新旧対照表 with its 備考. */
export function readFlow(flow: Flow, file: string): ReadDocument {
  const split = splitComparison(flow.blocks);
  const read = split ? twoEditions(flow, split) : oneEdition(flow);
  const own = flow.issues ?? [];
  const issues = [...own, ...read.issues, ...struckIssues(flow.blocks), ...unplacedIssues(flow.unplaced)].map((found) =>
    atPlace(found, { file }),
  );
  return { ...read, issues };
}

function oneEdition(flow: Flow): ReadDocument {
  const { blocks, title, furniture, issues } = readBlocks(flow.blocks);
  return {
    editions: [{ title, blocks }],
    remarks: [],
    unplaced: apartFrom(flow),
    furniture: [...flow.furniture, ...furniture],
    issues,
  };
}

function twoEditions(flow: Flow, split: SplitComparison): ReadDocument {
  const { new: next, old } = split.editions;
  const sides = [
    { side: 'new' as const, ...readBlocks(withLevelsOf(next, old)) },
    { side: 'old' as const, ...readBlocks(withLevelsOf(old, next)) },
  ];
  return {
    editions: sides.map(({ side, blocks }) => ({ title: split.titles[side], blocks })),
    remarks: split.remarks,
    unplaced: [...apartFrom(flow), ...split.unplaced],
    furniture: [...flow.furniture, ...split.furniture, ...sides.flatMap(({ furniture }) => furniture)],
    issues: [...split.issues, ...sides.flatMap(({ issues }) => issues)],
  };
}

function apartFrom({ unplaced, takenOut = [] }: Flow): readonly PlacedText[] {
  return [...unplaced, ...takenOut];
}

/** Text drawn through may be meant as deleted, but only a person can say so: it stays, and is told. */
function struckIssues(blocks: readonly FlowBlock[]): readonly Issue[] {
  const struck = blocks.flatMap(struckTexts);
  const [first] = struck;
  if (!first) return [];
  const params = { count: struck.length };
  return [intakeIssue('document-struck', { severity: 'warning', place: first.place, found: first.text, params })];
}

function struckTexts(block: FlowBlock): readonly PlacedText[] {
  if (block.kind === 'picture') return [];
  if (block.kind === 'table')
    return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(struckTexts)));
  const struck = (block.marks ?? []).filter(({ kind }) => kind === 'struck');
  return struck.map(({ from, to }) => ({ text: block.text.slice(from, to), place: { ...block.place, offset: from } }));
}

function unplacedIssues(unplaced: readonly PlacedText[]): readonly Issue[] {
  const [first] = unplaced;
  if (!first) return [];
  const params = { count: unplaced.length };
  return [intakeIssue('document-unplaced', { severity: 'note', place: first.place, found: first.text, params })];
}
