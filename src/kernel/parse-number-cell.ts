import { decimal } from './decimal.ts';
import { foldWidth } from './fold-width.ts';
import { kernelIssue } from './issue.ts';
import type { CellComparator, NumberCell } from './number-cell.ts';
import { refusedDigits, refusedShape, type Refusal } from './number-cell-refusals.ts';
import { readSuffix } from './number-cell-suffix.ts';
import { missingReason, targetWord } from './number-cell-words.ts';

const HEAD =
  /^\s*(?<about>約|およそ|おおよそ|概ね|おおむね)?\s*(?<relation>>=|<=|[≧≥≦≤><])?\s*(?:(?<minus>[-\u2010-\u2015\u2212]|[△▲]\s*)|\+)?(?<digits>[\d.,]*\d[\d.,]*)/;

const RELATIONS: Readonly<Record<string, CellComparator>> = {
  '>=': 'gte',
  '≧': 'gte',
  '≥': 'gte',
  '<=': 'lte',
  '≦': 'lte',
  '≤': 'lte',
  '>': 'gt',
  '<': 'lt',
};

/** Digits alone, as most cells of a sheet have them: nothing in them can be read in two ways. */
const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

/** UTF-16 units; a longer text is no figure, and no pattern runs over it. */
const LONGEST_CELL = 200;

/**
 * Reads a cell as officials type it: digits of either width, grouping commas in their right places, any minus,
 * △▲ as minus (here only, never in prose), unit, 以上/以下/未満/超/程度/約, measured year in brackets on the same or a
 * following line; a word as target; a sign for a missing figure. `unit` is the indicator's own unit: a cell that says
 * another is an issue. Whatever could be read in two ways is an issue with its offset, never a guess.
 */
export function parseNumberCell(text: string, unit?: string): NumberCell {
  if (PLAIN.test(text)) {
    const value = decimal(text);
    return { kind: 'value', value, decimals: value.scale };
  }
  if (text.length > LONGEST_CELL)
    return refuse(text.slice(0, LONGEST_CELL), { code: 'number.too-long', offset: LONGEST_CELL, expected: '1234.5' });
  const narrow = foldWidth(text);
  const compact = narrow.replace(/\s/g, '');
  const reason = missingReason(compact);
  if (reason !== null) return { kind: 'missing', reason };
  const word = targetWord(compact);
  if (word !== null) return word;
  const shape = refusedShape(narrow);
  return shape ? refuse(text, shape) : readValue(text, narrow, unit);
}

function readValue(text: string, narrow: string, unit: string | undefined): NumberCell {
  const head = HEAD.exec(narrow);
  const { digits, about, relation, minus } = head?.groups ?? {};
  if (!head || digits === undefined) {
    return refuse(text, { code: 'number.not-a-number', offset: narrow.search(/\S/), expected: '1234.5' });
  }
  const wrong = refusedDigits(digits, head[0].length - digits.length);
  if (wrong) return refuse(text, wrong);
  const suffix = readSuffix(narrow, head[0].length, unit);
  if ('code' in suffix) return refuse(text, suffix);
  if (relation !== undefined && suffix.comparator !== undefined) {
    return refuse(text, {
      code: 'number.said-twice',
      offset: narrow.indexOf(relation),
      expected: `${relation}${digits}`,
    });
  }
  const value = decimal(`${minus === undefined ? '' : '-'}${digits.replaceAll(',', '')}`);
  const comparator = relation === undefined ? undefined : RELATIONS[relation];
  return {
    kind: 'value',
    value,
    decimals: value.scale,
    ...(about === undefined ? {} : { approximate: true as const }),
    ...(comparator ? { comparator } : {}),
    ...suffix,
  };
}

function refuse(found: string, { code, offset, expected }: Refusal): NumberCell {
  return { kind: 'issue', issue: kernelIssue(code, { place: { offset }, found, expected }) };
}
