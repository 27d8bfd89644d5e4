import { atPlace, type Issue } from '#kernel';
import { intakeIssue } from '../../issue-codes.ts';
import type { Flow, PlacedText } from '../flow.ts';
import type { ReadDocument } from '../read-document.ts';
import { readBlocks } from './read-blocks.ts';
import { splitComparison, type SplitComparison } from './split-comparison.ts';

/** What a document means: one edition, or the two of a 新旧対照表 with its 備考. */
export function readFlow(flow: Flow, file: string): ReadDocument {
  const split = splitComparison(flow.blocks);
  const read = split ? twoEditions(flow, split) : oneEdition(flow);
  const issues = [...read.issues, ...unplacedIssues(flow.unplaced)].map((found) => atPlace(found, { file }));
  return { ...read, issues };
}

function oneEdition(flow: Flow): ReadDocument {
  const { blocks, title, furniture, issues } = readBlocks(flow.blocks);
  return {
    editions: [{ title, blocks }],
    remarks: [],
    unplaced: flow.unplaced,
    furniture: [...flow.furniture, ...furniture],
    issues,
  };
}

function twoEditions(flow: Flow, split: SplitComparison): ReadDocument {
  const sides = (['new', 'old'] as const).map((side) => ({ side, ...readBlocks(split.editions[side]) }));
  return {
    editions: sides.map(({ side, blocks }) => ({ title: split.titles[side], blocks })),
    remarks: split.remarks,
    unplaced: [...flow.unplaced, ...split.unplaced],
    furniture: [...flow.furniture, ...split.furniture, ...sides.flatMap(({ furniture }) => furniture)],
    issues: [...split.issues, ...sides.flatMap(({ issues }) => issues)],
  };
}

function unplacedIssues(unplaced: readonly PlacedText[]): readonly Issue[] {
  const [first] = unplaced;
  if (!first) return [];
  const params = { count: unplaced.length };
  return [intakeIssue('document-unplaced', { severity: 'note', place: first.place, found: first.text, params })];
}
