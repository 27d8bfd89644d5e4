import { paragraphFormatOf, type ParagraphFormat } from './paragraph-format.ts';
import { symbolText } from '../symbol-characters.ts';
import { childOf, childrenOf, wholeNumber, type XmlElement } from '../ooxml/xml-element.ts';
import { numberOf, toggleOf, valueOf } from './properties.ts';

/** One level of a list. */
export interface NumberingLevel {
  readonly format: string;
  /** `（%1）`: the levels' numbers stand where the signs do; of a bullet its sign. */
  readonly template: string;
  readonly start: number;
  /** Levels above this one, counted from 1, that make it begin anew; 0 = none does. */
  readonly restartsAfter: number;
  /** 17.9.4: the numbers of the levels above are printed as plain digits. */
  readonly legal: boolean;
  /** What stands between the number and the text. */
  readonly gap: 'tab' | 'space' | 'nothing';
  readonly paragraph: ParagraphFormat;
  /** Id of the paragraph style that this level belongs to. */
  readonly style: string | undefined;
}

export interface NumberingList {
  readonly levels: readonly (NumberingLevel | undefined)[];
  /** Lists of one family count on together. */
  readonly family: string;
  /** Levels that begin anew where this list first appears. */
  readonly restarted: ReadonlySet<number>;
}

const DEEPEST = 9;

/** Lists by `w:numId`. */
export function readNumbering(root: XmlElement | null): ReadonlyMap<number, NumberingList> {
  const abstracts = new Map(
    childrenOf(root ?? undefined, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      element,
    ]),
  );
  const nums = childrenOf(root ?? undefined, 'w:num');
  return new Map(
    nums.flatMap((num): readonly (readonly [number, NumberingList])[] => {
      const id = wholeNumber(num.attributes['w:numId']);
      const family = valueOf(num, 'w:abstractNumId') ?? '';
      const abstract = definingOf(abstracts.get(family), abstracts);
      return id === undefined || !abstract ? [] : [[id, listOf(num, abstract, family)]];
    }),
  );
}

/** A list that only names a list style takes the levels of the list that defines that style. */
function definingOf(
  abstract: XmlElement | undefined,
  abstracts: ReadonlyMap<string, XmlElement>,
): XmlElement | undefined {
  const link = valueOf(abstract, 'w:numStyleLink');
  if (link === undefined) return abstract;
  return [...abstracts.values()].find((other) => valueOf(other, 'w:styleLink') === link) ?? abstract;
}

function listOf(num: XmlElement, abstract: XmlElement, family: string): NumberingList {
  const levels: (NumberingLevel | undefined)[] = Array.from({ length: DEEPEST });
  const restarted = new Set<number>();
  const put = (element: XmlElement, index: number | undefined): void => {
    if (index !== undefined && index >= 0 && index < DEEPEST) levels[index] = levelOf(element, index);
  };
  for (const level of childrenOf(abstract, 'w:lvl')) put(level, wholeNumber(level.attributes['w:ilvl']));
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const index = wholeNumber(override.attributes['w:ilvl']);
    const level = childOf(override, 'w:lvl');
    const start = numberOf(override, 'w:startOverride');
    if (level) put(level, index);
    const own = levels[index ?? -1];
    if (index === undefined || start === undefined || !own) continue;
    levels[index] = { ...own, start };
    restarted.add(index);
  }
  return { levels, family, restarted };
}

function levelOf(level: XmlElement, index: number): NumberingLevel {
  const gap = valueOf(level, 'w:suff');
  const format = valueOf(level, 'w:numFmt') ?? 'decimal';
  const fonts = childOf(childOf(level, 'w:rPr'), 'w:rFonts')?.attributes ?? {};
  const text = valueOf(level, 'w:lvlText') ?? '';
  return {
    format,
    template: format === 'bullet' ? symbolText(text, fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? '') : text,
    start: numberOf(level, 'w:start') ?? 0,
    restartsAfter: numberOf(level, 'w:lvlRestart') ?? index,
    legal: toggleOf(level, 'w:isLgl') ?? false,
    gap: gap === 'space' || gap === 'nothing' ? gap : 'tab',
    paragraph: paragraphFormatOf(childOf(level, 'w:pPr')),
    style: valueOf(level, 'w:pStyle'),
  };
}
