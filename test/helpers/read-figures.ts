import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** A figure as it stands in a finished document: its trace id and its printed text. */
export interface FoundFigure {
  readonly trace: string;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decoded = (markup: string): string =>
  markup.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The figures of the page in the order of its source, by `data-trace`. */
export function figuresInHtml(html: string): readonly FoundFigure[] {
  return [...html.matchAll(/<(data|span)[^>]* data-trace="([^"]*)">([^<]*)<\/\1>/g)].map(
    ([, , trace = '', text = '']) => ({
      trace: decoded(trace),
      text: decoded(text),
    }),
  );
}

/** What the two readers of a PDF leave apart: blanks are set by position, so they cannot be told from none. */
export const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

export interface PdfText {
  readonly pages: number;
  /** Texts without blanks, in the order of the structure tree. */
  readonly texts: readonly { readonly role: string; readonly text: string; readonly page: number }[];
  /** Alternative texts of figures. */
  readonly alts: readonly string[];
}

/** A tagged PDF by its structure: what a screen reader reads, in its order. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: { role: string; text: string; page: number }[] = [];
  const alts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const marked = await markedTexts(page);
    const walk = (node: StructNode): void => {
      if (node.alt !== undefined && node.role === 'Figure') alts.push(node.alt);
      if (node.role !== undefined && UNITS.has(node.role))
        texts.push({ role: node.role, text: textBelow(node, marked), page: number });
      else for (const child of node.children ?? []) walk(child);
    };
    walk((await page.getStructTree()) as StructNode);
  }
  await task.destroy();
  return { pages: document.numPages, texts, alts };
}

/** The letters of each page of any PDF, as they are drawn. */
export async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return texts;
}

/** Width in points of the widest piece of text that any page of a PDF draws at once. */
export async function longestLine(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  let widest = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    widest = Math.max(widest, ...items.map((item) => ('width' in item ? item.width : 0)));
  }
  await task.destroy();
  return widest;
}

const UNITS: ReadonlySet<string> = new Set(['TD', 'TH', 'P', 'H1', 'H2', 'H3', 'Caption', 'Title', 'LBody', 'TOCI']);

/** Texts by the id of their marked content. */
async function markedTexts(page: PdfPage): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const found = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((entry) => entry !== '');
      if (id !== undefined) found.set(id, (found.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return found;
}

function textBelow(node: StructNode, marked: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return withoutBlanks(marked.get(node.id ?? '') ?? '');
  return (node.children ?? []).map((child) => textBelow(child, marked)).join('');
}
