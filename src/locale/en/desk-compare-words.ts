import type { SpokenWords, SpokenWordView } from '#app';
import type { jaDeskCompareWords } from '../ja/desk-compare-words.ts';
import { printCount } from '../print-number.ts';
import { shortened } from '../shortened.ts';

type Named = { readonly number: string; readonly text: string };

const NAME = 48;

function name(unit: Named): string {
  return `“${shortened(unit.text, NAME)}”`;
}

function names(units: readonly (Named | null)[]): string {
  const all = [...new Set(units.flatMap((unit) => (unit ? [name(unit)] : [])))];
  return all.join(', ');
}

function saidText({ said }: SpokenWordView): string {
  if (said.kind === 'remark') {
    const row = names([...said.new, ...said.old]);
    if (said.text === null) return `Return the remark of ${row} to its draft`;
    return said.text === '' ? `No remark for ${row}` : `Remark of ${row}: “${shortened(said.text, 80)}”`;
  }
  const [next, old] = [names(said.pins.map((pin) => pin.new)), names(said.pins.map((pin) => pin.old))];
  const both = [next, old].filter((text) => text !== '').join(' and ');
  switch (said.way) {
    case 'pair':
      return `Pair ${both}`;
    case 'join':
      return `Pair ${both} together`;
    case 'part':
      return `Part ${both}`;
    case 'alone':
      return next === '' ? `${old} is deleted` : `${next} is new`;
    case 'confirm':
      return `Confirm ${both}`;
  }
}

const moment = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', dateStyle: 'long', timeStyle: 'short' });

const who = (actor: string, at: string): string =>
  `${actor === 'desk' ? 'Desk' : actor}, ${moment.format(new Date(at))}`;

const rowsText = (count: number): string => `${printCount(count)} ${count === 1 ? 'row' : 'rows'}`;

const DONE: Readonly<Record<NonNullable<SpokenWords['last']>['done'], (entry: string) => string>> = {
  said: (entry) => `Step ${entry} done.`,
  'taken-back': (entry) => `Step ${entry} taken back.`,
  restored: (entry) => `Step ${entry} done again.`,
};

export const enDeskCompareWords: Readonly<typeof jaDeskCompareWords> = {
  name,
  parts: 'On this page',
  toHistory: 'History',
  toFiles: 'Files',
  toLineage: 'Save the lineage',
  show: 'Rows shown',
  shows: { all: 'All', changed: 'With a change', said: 'Corrected by hand' },
  rows: rowsText,
  nothingShown: 'No row is of this kind.',
  nextCheck: 'Next row to check',
  noCheck: 'No row to check.',
  suspendedTitle: (count) => `Steps set aside (${printCount(count)})`,
  suspendedLead: 'What these steps were about has changed, so that the table does not follow them. They are kept.',
  suspendedWhat: {
    link: 'This pairing',
    unlink: 'This parting',
    added: 'This mark as new',
    deleted: 'This mark as deleted',
    remark: 'This remark',
  },
  suspendedReason: {
    gone: ' is set aside: its text is gone.',
    changed: ' is set aside: its text has changed much.',
    contradicts: ' is set aside: an earlier step says otherwise.',
    regrouped: ' is set aside: its row holds other texts now.',
  },
  suspendedRemedy: {
    gone: 'If the text stands elsewhere, correct the table there; else take the step back.',
    changed: 'Look at the text as it is now and correct the table again; else take the step back.',
    contradicts: 'Decide which step to keep and take the other one back.',
    regrouped: 'Write the remark of the row as it is now; else take the step back.',
  },
  entry: (entry) => `Step ${printCount(entry)}`,
  remarkWas: (text) => `The remark was: ${text === '' ? 'none' : text}`,
  takeBack: 'Take back',
  takeBackOf: (entry) => `Take back step ${printCount(entry)}`,
  restore: 'Do again',
  restoreOf: (entry) => `Do step ${printCount(entry)} again`,
  undo: 'Undo',
  redo: 'Redo',
  effectTitle: 'What the last step changed',
  done: (last, rows) => {
    if (last === null) return '';
    return `${DONE[last.done](printCount(last.entry))} ${rows === 0 ? 'Nothing in the table changed.' : `${rowsText(rows)} changed.`}`;
  },
  before: 'Before',
  now: 'Now',
  moreRows: (count) => `and ${rowsText(count)} more`,
  changedNow: 'Changed by the last step',
  toRow: 'To the row',
  nothingFaces: 'no partner',
  byHand: 'By hand',
  correct: 'Correct',
  confirm: 'Confirm',
  confirmLong: 'The pairing is right (confirm)',
  pick: 'Select',
  panelTitle: (unit) => `Correct the row of ${name(unit)}`,
  close: 'Close',
  pairing: 'Pairing',
  part: (next, old) => `Part ${name(next)} and ${name(old)}`,
  aloneNew: (unit) => `New: ${name(unit)}`,
  aloneOld: (unit) => `Deleted: ${name(unit)}`,
  partnersOf: 'Text to find a partner for',
  side: { new: 'New edition', old: 'Old edition' },
  partners: { new: 'Choose a partner in the new edition', old: 'Choose a partner in the old edition' },
  partnersHint: 'Texts that are alike or near stand first.',
  search: 'Search by words or number',
  searchSubmit: 'Search',
  noPartner: 'Nothing found. Try other words.',
  under: (path) => path.map((heading) => shortened(heading, 32)).join(' > '),
  facing: (units) => (units.length === 0 ? 'Partner now: none' : `Partner now: ${names(units)}`),
  pair: 'Pair with the chosen text',
  join: 'Add the chosen text (split, merge)',
  pairHint:
    'Pairing replaces the partner by the chosen text. Adding keeps the partner and puts the chosen text beside it.',
  remark: 'Remark',
  remarkHint: 'Saved empty, the row has no remark.',
  drafted: (text) => `Draft: ${text === '' ? 'none' : text}`,
  saveRemark: 'Save the remark',
  draftAgain: 'Return to the draft',
  history: 'History',
  noHistory: 'Nothing has been done yet. “Correct” in the table opens a row.',
  said: saidText,
  who,
  takenBackBy: (actor, at) => `Taken back (${who(actor, at)})`,
  files: 'Files',
  filesLead: 'The comparison table as a file, with the pairing and remarks as they are now.',
  getFile: 'Make the file',
  workFile: 'Record of the steps (JSON)',
  workLead: 'The record holds every step of this comparison; another computer can follow it.',
  workFileName: (old, next) => `Steps of comparing ${old} with ${next}.json`,
  refusedTitle: 'The step was not saved',
  typed: 'The remark you typed',
  typedHint: 'Shown so that nothing is lost. Copy it to use it again.',
  backToPage: 'Open the page as it is now',
  notAnswered: 'There was no answer. Open the page again: its history says whether the step was saved.',
  selected: (side, text) => `Choose the partner of “${text}” (${side === 'new' ? 'new' : 'old'} edition).`,
  selectMode: 'How',
  modePair: 'Pair',
  modeJoin: 'Add (split, merge)',
  cancel: 'Cancel (Esc)',
  sameSide: 'Choose a text of the other side.',
  keysTitle: 'Keys',
  keysLead: 'They work while a row of the table has the focus.',
  keys: [
    ['j k ↑ ↓', 'next row, row before'],
    ['n p', 'next change, change before'],
    ['c', 'next row to check'],
    ['Enter', 'correct the row; with a text selected, pair it with the text of this row'],
    ['Shift + Enter', 'with a text selected, add the text of this row'],
    ['s', 'select a text of the row; again: the next one'],
    ['u r', 'undo, redo'],
    ['Esc', 'end the selection, close the row'],
    ['?', 'this list'],
  ],
  lineageTitle: 'Save the lineage',
  lineageLead: (old, next) =>
    `Saves from the pairs of headings which part of “${old}” each part of “${next}” continues. The public plan shows it.`,
  lineageNode: 'Part',
  lineageFrom: 'Continues',
  lineageChange: 'How',
  lineageWas: 'Saved now',
  lineageNone: 'nothing saved',
  lineageNoFrom: 'none',
  lineageSame: 'as saved',
  lineageDiffers: 'differs',
  lineageCaption: 'Lineage to be saved',
  lineageCounts: (changed, all) =>
    changed === 0
      ? `The lineage of ${printCount(all)} parts is as saved. There is nothing to save.`
      : `Of ${printCount(all)} parts ${printCount(changed)} differ from what is saved.`,
  saveLineage: 'Save this lineage',
  lineageSaved: 'The lineage is saved.',
  toPlan: 'See it in the public plan',
  toComparison: 'Back to the comparison',
};
