import { unitName, type ComparisonRow, type Remark, type UnitRef } from '#compare';
import type { ComparisonWords, PlainRemarkCode } from '../comparison-words.ts';
import { otherPlace, type OtherPlace } from '../other-place.ts';
import { printCount } from '../print-number.ts';
import { sectionPlaces, regroupedPlaces } from '../regrouped.ts';
import { firstOf } from '../first-of.ts';
import { shortened } from '../shortened.ts';
import { enComparisonPage } from './comparison-page-words.ts';
import { enLabels } from './labels.ts';

export const enComparison: ComparisonWords = {
  oldTitle: 'Current',
  newTitle: 'Proposed',
  remark: (row) => row.remarks.map((remark) => remarkText(remark, row)).join('; '),
  summary: ({ types, check }) => {
    const kinds = types.map(({ type, rows }) => `${rowType[type]}: ${printCount(rows)}`);
    const toCheck = check === 0 ? '' : `. ${enLabels.confidence.check}: ${printCount(check)}`;
    return `Rows. ${kinds.join(', ')}${toCheck}`;
  },
  table: {
    title: 'Comparison table',
    remark: 'Remarks',
    notes: {
      underline: 'Note: what changed is underlined.',
      redline: 'Note: what is struck through is removed, what is underlined is added.',
    },
    missing: (codePoints) =>
      `〓 stands for characters that the typefaces of this PDF lack (${firstOf(codePoints, ', ', (more) => ` and ${printCount(more)} more`)}). Word, Excel and HTML hold the characters themselves.`,
    absent: { added: '(new)', deleted: '(deleted)' },
    omitted: (numbers) => `${numbersText(numbers)}(omitted)`,
    departed: ({ aside, unit, to }) => {
      const place = aside ? null : otherPlace(to, unit);
      return `[${nameOf(unit)}: ${place === null ? 'order changed' : `moved to ${placeText(place)}`}]`;
    },
    elsewhere: (units) => `[see the row of ${units.map(nameOf).join(', ')}]`,
    reasons: {
      leftover: '(the last two left)',
      unlike: '(few words in common)',
      rival: '(others are alike)',
      indicator: '(perhaps another indicator)',
      name: '(perhaps another item)',
      alone: '(like text elsewhere)',
    },
    check: `[${enLabels.confidence.check}]`,
    rowName: ({ new: [next], old: [old] }) => {
      const unit = next ?? old;
      return `${unit ? nameOf({ number: unit.number, name: unitName(unit) }) : ''}: `;
    },
  },
  page: enComparisonPage,
  sheet: {
    kind: 'Kind',
    place: 'Place (headings)',
    rows: 'Rows',
    kinds: (types) => types.map((type) => rowType[type]).join(', '),
  },
};

function numbersText(numbers: readonly string[]): string {
  const [first = '', second = '', ...more] = numbers;
  if (first === '') return '';
  if (more.length > 0) return `${first} to ${more.at(-1) ?? ''} `;
  return second === '' ? `${first} ` : `${first} and ${second} `;
}

/** A unit by its number, else by its first words. */
function nameOf(unit: Pick<UnitRef, 'number' | 'name'>): string {
  return unit.number === '' ? `“${shortened(unit.name)}”` : unit.number;
}

const { rowType, rowFlag } = enLabels;

const plainWords: Readonly<Record<PlainRemarkCode, string>> = {
  added: rowType.added,
  deleted: rowType.deleted,
  replaced: rowType.replaced,
  orthographic: rowType.orthographic,
  renamed: rowType.renamed,
  rewritten: rowFlag.rewritten,
  diagram: 'Figure changed',
  table: 'Table changed',
};

function remarkText(remark: Remark, row: ComparisonRow): string {
  switch (remark.code) {
    case 'written':
      return remark.text;
    case 'moved':
      return moved(remark, row);
    case 'split':
    case 'merged':
      return regrouped(remark, row);
    case 'dissolved':
    case 'formed':
      return ofSection(remark, row);
    case 'renumbered':
      return renumbered(remark);
    case 'columns':
      return columns(remark);
    case 'unit':
      return `Unit changed (${remark.from || '–'} → ${remark.to || '–'})`;
    case 'struck-digits':
      return `Struck-through digits may have been read along (${remark.head}: ${remark.from} → ${remark.to})`;
    default:
      return plainWords[remark.code];
  }
}

function moved({ aside, from, count }: Extract<Remark, { code: 'moved' }>, { new: [unit] }: ComparisonRow): string {
  const place = unit && !aside ? otherPlace(from, unit) : null;
  const run = count > 1 ? ` (${printCount(count)} items from here on)` : '';
  return `${place === null ? 'Order changed' : `Moved from ${oldPlaceText(place)}`}${run}`;
}

/** `former （２）` where （２） is another place now. */
function oldPlaceText(place: OtherPlace): string {
  return `${place.former ? 'former ' : ''}${placeText(place)}`;
}

function placeText({ numbers, title }: OtherPlace): string {
  return [...numbers, ...(title === null ? [] : [`“${title}”`])].join(' ');
}

function regrouped(remark: Extract<Remark, { code: 'split' | 'merged' }>, row: ComparisonRow): string {
  const { from, alsoHere, to } = regroupedPlaces(remark, row);
  if (row.new.length === 0 && to.length > 0) return `Merged into ${placesText(to)}`;
  if (row.old.length === 0 && from.length > 0) return `Split from ${oldPlacesText(from)}`;
  const what =
    remark.code === 'split' ? `Split into ${printCount(remark.new.length)}` : `${printCount(remark.old.length)} merged`;
  if (row.new.length === 0 || row.old.length === 0) return `${what} (counterpart in another row)`;
  const origin = from.length === 0 ? [] : [`${alsoHere ? 'partly ' : ''}from ${oldPlacesText(from)}`];
  const rest = to.length === 0 ? [] : [`partly to ${placesText(to)}`];
  const places = [...origin, ...rest].join(', ');
  return places === '' ? what : `${what} (${places})`;
}

function ofSection(remark: Extract<Remark, { code: 'dissolved' | 'formed' }>, row: ComparisonRow): string {
  const places = sectionPlaces(remark, row);
  const isGone = remark.code === 'dissolved';
  if (places.length === 0) return isGone ? 'Only the heading removed' : 'Only the heading added';
  return isGone ? `Merged into ${placesText(places)}` : `${rowType.added} (text from ${oldPlacesText(places)})`;
}

function oldPlacesText(places: readonly OtherPlace[]): string {
  return places.map(oldPlaceText).join(', ');
}

function placesText(places: readonly OtherPlace[]): string {
  return places.map(placeText).join(', ');
}

function renumbered({ from, to, count }: Extract<Remark, { code: 'renumbered' }>): string {
  if (from[0] === '') return 'Number added';
  if (to[0] === '') return 'Number removed';
  const run = ([first, last]: readonly [string, string]): string =>
    count === 1 || first === last ? first : `${first} to ${last}`;
  return `Renumbered: ${run(from)} → ${run(to)}`;
}

function columns({ added, removed, moved: shifted, renamed, tables }: Extract<Remark, { code: 'columns' }>): string {
  const named = (heads: readonly string[], what: string): readonly string[] =>
    heads.length === 0
      ? []
      : [`${heads.length === 1 ? 'Column' : 'Columns'} ${heads.map(headName).join(', ')} ${what}`];
  const changes = [
    ...named(added, 'added'),
    ...named(removed, 'removed'),
    ...named(shifted, 'put elsewhere'),
    ...renamed.map(([from, to]) => `Column ${headName(from)} renamed ${headName(to)}`),
  ].join('; ');
  return tables > 1 ? `${changes} (in ${printCount(tables)} tables)` : changes;
}

function headName(head: string): string {
  return head === '' ? '(no head)' : `“${head}”`;
}
