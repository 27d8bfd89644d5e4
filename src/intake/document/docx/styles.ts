import { layered, paragraphFormatOf, runFormatOf, type ParagraphFormat, type RunFormat } from './paragraph-format.ts';
import { childOf, childrenOf, type XmlElement } from '../ooxml/xml-element.ts';
import { valueOf } from './properties.ts';

/** A style with all that it inherits. */
export interface Style {
  readonly paragraph: ParagraphFormat;
  readonly run: RunFormat;
}

export interface Styles {
  /** The document's default where `id` is absent or unknown. */
  paragraphStyle(id: string | undefined): Style;
  /** What a character style says on its own. */
  characterStyle(id: string | undefined): RunFormat;
}

const NOTHING: Style = { paragraph: paragraphFormatOf(undefined), run: runFormatOf(undefined) };
/** Names of the built-in styles do not change with the language of Word; 見出し is LibreOffice’s and hand-made files’. */
const HEADING_NAME = /^(?:heading|見出し) ?([1-9１-９])$/i;

/** `basedOn` is followed once round only, so a cycle ends. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = childrenOf(root ?? undefined, 'w:style');
  const byId = new Map(elements.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaults = defaultsOf(root ?? undefined);
  const known = new Map<string, Style>();
  const inherited = (id: string, seen: ReadonlySet<string>): Style => {
    const found = known.get(id);
    if (found) return found;
    const element = byId.get(id);
    if (!element || seen.has(id)) return NOTHING;
    const base = valueOf(element, 'w:basedOn');
    const under = base === undefined ? NOTHING : inherited(base, new Set([...seen, id]));
    const style = {
      paragraph: layered(under.paragraph, ownParagraph(element)),
      run: layered(under.run, ownRun(element)),
    };
    known.set(id, style);
    return style;
  };
  const standard = elements.find(isDefaultParagraph)?.attributes['w:styleId'] ?? '';
  const none = new Set<string>();
  const whole = new Map<string, Style>();
  return {
    paragraphStyle: (given) => {
      const id = given !== undefined && byId.has(given) ? given : standard;
      const own = inherited(id, none);
      const style = whole.get(id) ?? {
        paragraph: layered(defaults.paragraph, own.paragraph),
        run: layered(defaults.run, own.run),
      };
      whole.set(id, style);
      return style;
    },
    characterStyle: (id) => (id === undefined ? NOTHING.run : inherited(id, none).run),
  };
}

function isDefaultParagraph({ attributes }: XmlElement): boolean {
  return attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
}

function defaultsOf(root: XmlElement | undefined): Style {
  const defaults = childOf(root, 'w:docDefaults');
  return {
    paragraph: paragraphFormatOf(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    run: runFormatOf(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
  };
}

function ownParagraph(style: XmlElement): ParagraphFormat {
  const format = paragraphFormatOf(childOf(style, 'w:pPr'));
  if (format.outline !== undefined) return format;
  const level = HEADING_NAME.exec(valueOf(style, 'w:name') ?? '')?.[1];
  return level === undefined ? format : { ...format, outline: Number(level.normalize('NFKC')) };
}

function ownRun(style: XmlElement): RunFormat {
  return runFormatOf(childOf(style, 'w:rPr'));
}
