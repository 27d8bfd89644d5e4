import { atPlace, ok, type Issue, type Result } from '#kernel';
import { intakeIssue } from '../../issue-codes.ts';
import type { Flow, FlowBlock, PlacedText } from '../flow.ts';
import { plainText } from '../plain-text.ts';
import { ListCounters } from './list-counters.ts';
import { readNumbering } from './numbering.ts';
import { IN_THE_BODY, Reading, type ReadStory } from './reading.ts';
import { Refusal } from '../ooxml/refusal.ts';
import { runningTexts } from './running-text.ts';
import { readBlocks } from './story.ts';
import { readStyles } from './styles.ts';
import type { ChangesView, TrackedChange } from './tracked-change.ts';
import { openPackage, type WordPackage } from './word-package.ts';
import { childOf, childrenOf, type XmlElement } from '../ooxml/xml-element.ts';

export interface DocxOptions {
  readonly file: string;
  /** Which of the two texts of a document with 変更履歴; what the other has more stands in `takenOut`. */
  readonly changes: ChangesView;
}

export interface DocxReading {
  readonly flow: Flow;
  /** All 変更履歴 in document order, whichever text was read. */
  readonly changes: readonly TrackedChange[];
}

/** The bytes of a Word file (.docx, .docm; Transitional and Strict) → its text as it flows, or one issue that says why not. */
export function readDocx(bytes: Uint8Array, { file, changes }: DocxOptions): Result<DocxReading> {
  try {
    const { reading, blocks } = walked(openPackage(bytes), changes);
    const flow: Flow = {
      blocks,
      furniture: runningTexts(reading),
      unplaced: [...reading.unplaced, ...comments(reading)],
      takenOut: reading.takenOut,
      issues: [...reading.issues, ...remarksOn(reading)].map((found) => atPlace(found, { file })),
    };
    return ok({ flow, changes: reading.changes });
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issues: [atPlace(error.issue, { file })] };
    throw error;
  }
}

function walked(pack: WordPackage, view: ChangesView): { reading: Reading; blocks: readonly FlowBlock[] } {
  const readStory: ReadStory = (parent, around) => readBlocks(parent, reading, around);
  const reading: Reading = new Reading({
    pack,
    styles: readStyles(pack.partOfType('styles')),
    counters: new ListCounters(readNumbering(pack.partOfType('numbering'))),
    view,
    notes: new Map([...notesOf(pack, 'footnote'), ...notesOf(pack, 'endnote')]),
    readStory,
  });
  const body = childOf(pack.main, 'w:body');
  const blocks = body ? readBlocks(body, reading, IN_THE_BODY) : [];
  for (const note of reading.leftNotes) {
    reading.setAside(plainText(readBlocks(note, reading, { ...IN_THE_BODY, anchor: {} })), {});
  }
  return { reading, blocks };
}

/** Notes by `footnote 3`; the lines that Word draws above them are none. */
function notesOf(pack: WordPackage, kind: 'footnote' | 'endnote'): readonly (readonly [string, XmlElement])[] {
  return childrenOf(pack.partOfType(`${kind}s`) ?? undefined, `w:${kind}`)
    .filter(({ attributes }) => !/separator|Notice/i.test(attributes['w:type'] ?? ''))
    .map((note) => [`${kind} ${note.attributes['w:id'] ?? ''}`, note]);
}

function comments(reading: Reading): readonly PlacedText[] {
  const { pack, readStory } = reading.parts;
  return childrenOf(pack.partOfType('comments') ?? undefined, 'w:comment').flatMap((comment) => {
    const place = reading.commentPlaces.get(comment.attributes['w:id'] ?? '') ?? {};
    const text = plainText(readStory(comment, { ...IN_THE_BODY, anchor: place }));
    return text.trim() === '' ? [] : [{ text, place }];
  });
}

function remarksOn({ parts, changes }: Reading): readonly Issue[] {
  const [first] = changes;
  return [
    ...(parts.pack.hasMacros ? [intakeIssue('document-macros', { severity: 'note' })] : []),
    ...(first
      ? [
          intakeIssue(parts.view === 'accepted' ? 'document-changes-accepted' : 'document-changes-undone', {
            severity: 'warning',
            place: first.place,
            params: { count: changes.length },
          }),
        ]
      : []),
  ];
}
