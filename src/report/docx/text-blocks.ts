import { HeadingLevel, Paragraph as WordParagraph, Tab, TabStopType, TextRun } from 'docx';
import type { Facts, Heading, List, Paragraph, TermNotes } from '../tree/block.ts';
import { inlineRuns, textRuns } from './inline-runs.ts';
import type { DocxContext, Setting } from './docx-context.ts';
import { boxIndent, paragraphLook } from './paragraph-look.ts';

const LEVELS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;
const STYLES = { lead: 'Lead', body: 'BodyText', note: 'Note' } as const;

/** Width of the names in front of facts, and of the signs in front of list items, in twips. */
const NAME_WIDTH = 1700;
const SIGN_WIDTH = 340;

export function headingParagraph({ bookmarks }: DocxContext, { level, id, text }: Heading, setting: Setting): WordParagraph {
  return new WordParagraph({ ...paragraphLook(setting), heading: LEVELS[level], children: bookmarks.anchor(id, textRuns(text)) });
}

export function textParagraph(context: DocxContext, { role, content }: Paragraph, setting: Setting): WordParagraph {
  return new WordParagraph({
    ...paragraphLook(setting), style: STYLES[role], indent: { left: boxIndent(setting.box) }, children: inlineRuns(context, content),
  });
}

/** `①` and other printed numbers stand as text; items without one are a real list of Word. */
export function listParagraphs(context: DocxContext, { items }: List, setting: Setting): readonly WordParagraph[] {
  const left = boxIndent(setting.box) + SIGN_WIDTH;
  const shape = { ...paragraphLook(setting), style: 'BodyText', indent: { left, hanging: SIGN_WIDTH } };
  return items.map(({ label, content }) =>
    label === null
      ? new WordParagraph({ ...shape, numbering: { reference: 'bullets', level: 0 }, children: inlineRuns(context, content) })
      : new WordParagraph({
          ...shape,
          tabStops: [{ type: TabStopType.LEFT, position: left }],
          children: [...textRuns(label), new TextRun({ children: [new Tab()] }), ...inlineRuns(context, content)],
        }),
  );
}

/** A name and what it says, side by side without a table. */
export function factParagraphs(context: DocxContext, { items }: Pick<Facts, 'items'>, setting: Setting): readonly WordParagraph[] {
  const left = boxIndent(setting.box) + NAME_WIDTH;
  return items.map(({ label, content }) => new WordParagraph({
    ...paragraphLook(setting), style: 'Facts', indent: { left, hanging: NAME_WIDTH },
    tabStops: [{ type: TabStopType.LEFT, position: left }],
    children: [...textRuns(label, { bold: true }), new TextRun({ children: [new Tab()] }), ...inlineRuns(context, content)],
  }));
}

export function boxTitle(title: string, setting: Setting): WordParagraph {
  return new WordParagraph({ ...paragraphLook({ ...setting, keepNext: true }), style: 'BoxTitle', indent: { left: boxIndent(setting.box) }, children: textRuns(title) });
}

export function termParagraphs(context: DocxContext, { title, terms }: TermNotes, setting: Setting): readonly WordParagraph[] {
  const boxed: Setting = { ...setting, box: 'quiet' };
  const items = terms.map(({ word, meaning }) => ({ label: word, content: [{ kind: 'text', text: meaning } as const] }));
  return [boxTitle(title, boxed), ...factParagraphs(context, { items }, { ...boxed, pageBreakBefore: false })];
}
