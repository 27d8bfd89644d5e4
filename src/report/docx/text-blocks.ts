import { HeadingLevel, Paragraph as WordParagraph, Tab, TabStopType, TextRun } from 'docx';
import type { Facts, Heading, List, Paragraph, TermNotes } from '../tree/block.ts';
import { inlineRuns, textRuns } from './inline-runs.ts';
import type { DocxContext, Setting } from './docx-context.ts';
import { boxIndent, paragraphLook } from './paragraph-look.ts';

const LEVELS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;
const STYLES = { lead: 'Lead', body: 'BodyText', note: 'Note' } as const;

/** Width of the signs in front of list items, in twips. */
const SIGN_WIDTH = 340;

/** Items up to which a box is not broken over pages. */
const SHORT_BOX = 8;

/** A character of a fact's name, and the least and most that names take of the width, in twips. */
const NAME = { character: 200, least: 1500, most: 3000 } as const;

export function headingParagraph(
  { bookmarks }: DocxContext,
  { level, id, text }: Heading,
  setting: Setting,
): WordParagraph {
  return new WordParagraph({
    ...paragraphLook(setting),
    heading: LEVELS[level],
    children: bookmarks.anchor(id, textRuns(text)),
  });
}

export function textParagraph(context: DocxContext, { role, content }: Paragraph, setting: Setting): WordParagraph {
  return new WordParagraph({
    ...paragraphLook(setting),
    style: STYLES[role],
    indent: { left: boxIndent(setting.box) },
    children: inlineRuns(context, content),
  });
}

/** `①` and other printed numbers stand as text; items without one are a real list of Word. */
export function listParagraphs(context: DocxContext, { items }: List, setting: Setting): readonly WordParagraph[] {
  const left = boxIndent(setting.box) + SIGN_WIDTH;
  return items.map(({ label, content }, index) => {
    const shape = {
      ...paragraphLook(inOrder(setting, index, items.length)),
      style: 'BodyText',
      indent: { left, hanging: SIGN_WIDTH },
    };
    const children = inlineRuns(context, content);
    if (label === null) return new WordParagraph({ ...shape, numbering: { reference: 'bullets', level: 0 }, children });
    const tabStops = [{ type: TabStopType.LEFT, position: left }];
    return new WordParagraph({
      ...shape,
      tabStops,
      children: [...textRuns(label), new TextRun({ children: [new Tab()] }), ...children],
    });
  });
}

/** The lines of a short box stay together. */
function inOrder(setting: Setting, index: number, count: number): Setting {
  return setting.box !== null && count <= SHORT_BOX && index < count - 1 ? { ...setting, keepNext: true } : setting;
}

/** A name and what it says, side by side without a table. */
export function factParagraphs(
  context: DocxContext,
  { items }: Pick<Facts, 'items'>,
  setting: Setting,
): readonly WordParagraph[] {
  const longest = Math.max(...items.map(({ label }) => label.length));
  const hanging = Math.min(Math.max(NAME.least, longest * NAME.character), NAME.most);
  const left = boxIndent(setting.box) + hanging;
  return items.map(
    ({ label, content }, index) =>
      new WordParagraph({
        ...paragraphLook(inOrder(setting, index, items.length)),
        style: 'Facts',
        indent: { left, hanging },
        tabStops: [{ type: TabStopType.LEFT, position: left }],
        children: [
          ...textRuns(label, { bold: true }),
          new TextRun({ children: [new Tab()] }),
          ...inlineRuns(context, content),
        ],
      }),
  );
}

export function boxTitle(title: string, setting: Setting): WordParagraph {
  return new WordParagraph({
    ...paragraphLook({ ...setting, keepNext: true }),
    style: 'BoxTitle',
    indent: { left: boxIndent(setting.box) },
    children: textRuns(title),
  });
}

export function termParagraphs(
  context: DocxContext,
  { title, terms }: TermNotes,
  setting: Setting,
): readonly WordParagraph[] {
  const boxed: Setting = { ...setting, box: 'quiet' };
  const items = terms.map(({ word, meaning }) => ({
    label: word,
    content: [{ kind: 'text', text: meaning } as const],
  }));
  return [boxTitle(title, boxed), ...factParagraphs(context, { items }, { ...boxed, pageBreakBefore: false })];
}
