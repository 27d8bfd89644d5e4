import { fontFamily } from './palette.ts';

/** A finished chart: one self-contained SVG without style sheets, scripts or references, and its size in user units. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What every chart says of itself to those who do not see it. `prefix` makes the ids of one document unique. */
export interface ChartText {
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
}

type Attributes = Readonly<Record<string, string | number>>;

// XML 1.0 forbids these in any spelling; a tab or line end inside a label is a blank.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Two places at most, so that the same figures give the same text everywhere. */
function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);
}

/** One element; `children` are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
  const head = `<${name}${written.join('')}`;
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`;
}

/** A text element; its words are escaped here. */
export function textElement(attributes: Attributes, words: string): string {
  return element('text', attributes, escapeXml(words));
}

/** The whole drawing with its name and description. */
export function drawing(
  text: ChartText,
  size: { readonly width: number; readonly height: number },
  ...children: readonly string[]
): Drawing {
  const width = Math.ceil(size.width);
  const height = Math.ceil(size.height);
  const titleId = `${text.prefix}-title`;
  const descriptionId = `${text.prefix}-desc`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      'font-family': fontFamily,
    },
    element('title', { id: titleId }, escapeXml(text.title)),
    element('desc', { id: descriptionId }, escapeXml(text.description)),
    ...children,
  );
  return { svg, width, height };
}
