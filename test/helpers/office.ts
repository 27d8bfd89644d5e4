import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An element in document order; `#text` has its text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** The parts of an Office file by path. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes);
}

/** A part as text; throws where it is missing or not well formed. */
export function xmlOf(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const part = parts[path];
  if (!part) throw new Error(`${path} is missing`);
  const xml = strFromU8(part);
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`${path}: ${valid.err.msg} in line ${valid.err.line}`);
  return xml;
}

type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

export function parseXml(xml: string): readonly XmlNode[] {
  return (parser.parse(xml) as readonly Parsed[]).map(nodeOf);
}

function nodeOf(parsed: Parsed): XmlNode {
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? '';
  const content = parsed[name];
  const attributes = (parsed[':@'] ?? {}) as Readonly<Record<string, string>>;
  return Array.isArray(content)
    ? { name, attributes, children: content.map((child: Parsed) => nodeOf(child)), text: '' }
    : { name, attributes, children: [], text: String(content) };
}

/** The node and everything inside it, in document order. */
export function* walk(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

export function textOf(node: XmlNode): string {
  return [...walk(node)].map(({ text }) => text).join('');
}

/** Each bookmark of a Word document with the text it surrounds, in document order. */
export function bookmarkTexts(documentXml: string): readonly (readonly [name: string, text: string])[] {
  const found: [string, string][] = [];
  const open = new Map<string, [string, string]>();
  for (const node of parseXml(documentXml).flatMap((root) => [...walk(root)])) {
    const id = node.attributes['w:id'] ?? '';
    if (node.name === 'w:bookmarkStart') {
      const entry: [string, string] = [node.attributes['w:name'] ?? '', ''];
      open.set(id, entry);
      found.push(entry);
    }
    if (node.name === 'w:bookmarkEnd') open.delete(id);
    const text = node.name === 'w:t' ? textOf(node) : node.name === 'w:br' ? '\n' : '';
    for (const entry of open.values()) entry[1] += text;
  }
  return found;
}

/** A cell of a workbook as Excel reads it. */
export interface ReadCell {
  readonly type: 'text' | 'number' | 'empty' | 'other';
  readonly text: string;
  readonly format: string;
}

/** The cells of each sheet by address (`B3`), sheets by name. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, ReadCell>> {
  const parts = partsOf(bytes);
  const nodes = (path: string): readonly XmlNode[] => parseXml(xmlOf(parts, path)).flatMap((root) => [...walk(root)]);
  const strings = nodes('xl/sharedStrings.xml')
    .filter(({ name }) => name === 'si')
    .map((si) => decoded(textOf(si)));
  const formats = cellFormats(nodes('xl/styles.xml'));
  const targets = new Map(
    nodes('xl/_rels/workbook.xml.rels').map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']),
  );
  const sheets = nodes('xl/workbook.xml').filter(({ name }) => name === 'sheet');
  return new Map(
    sheets.map(({ attributes }) => {
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      const cells = nodes(`xl/${target}`).filter(({ name }) => name === 'c');
      return [
        unescaped(attributes['name'] ?? ''),
        new Map(cells.map((cell) => [cell.attributes['r'] ?? '', readCell(cell, { strings, formats })])),
      ];
    }),
  );
}

interface Tables {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
}

function readCell(cell: XmlNode, { strings, formats }: Tables): ReadCell {
  const kind = cell.attributes['t'] ?? 'n';
  const value = cell.children.find(({ name }) => name === 'v');
  const inline = cell.children.find(({ name }) => name === 'is');
  const format = formats[Number(cell.attributes['s'] ?? '0')] ?? '';
  if (kind === 'inlineStr' && inline) return { type: 'text', text: decoded(textOf(inline)), format };
  if (!value) return { type: 'empty', text: '', format };
  if (kind === 's') return { type: 'text', text: strings[Number(textOf(value))] ?? '', format };
  return { type: kind === 'n' ? 'number' : 'other', text: textOf(value), format };
}

function cellFormats(nodes: readonly XmlNode[]): readonly string[] {
  const codes = new Map(
    nodes
      .filter(({ name }) => name === 'numFmt')
      .map(({ attributes }) => [attributes['numFmtId'], unescaped(attributes['formatCode'] ?? '')]),
  );
  const styles = nodes.find(({ name }) => name === 'cellXfs')?.children ?? [];
  return styles
    .filter(({ name }) => name === 'xf')
    .map(({ attributes }) => codes.get(attributes['numFmtId']) ?? 'General');
}

/** ST_Xstring: `_x005F_` is `_`. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
export const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);

/** LibreOffice, where this machine has it; null = the tests that need it are skipped. */
export const soffice: string | null =
  ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find((path) => existsSync(path)) ??
  null;

export interface OfficeFile {
  readonly fileName: string;
  readonly bytes: Uint8Array | string;
  /** The filter to read it with, where its name does not say enough: `HTML (StarWriter)`. */
  readonly readAs?: string;
}

export const convertedToPdf = (program: string, fileName: string, bytes: Uint8Array): Promise<Uint8Array> =>
  converted(program, { fileName, bytes }, 'pdf');

/**
 * What LibreOffice makes of a file, by the ending of the new one (`csv:…` with the name or the options of its filter). Throws where
 * it cannot open it. The profile is a new one, so runs do not meet.
 */
export async function converted(
  program: string,
  { fileName, bytes, readAs }: OfficeFile,
  to: string,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'shirube-office-'));
  const made = join(folder, 'made');
  try {
    await writeFile(join(folder, fileName), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const fonts = join(folder, 'fonts.conf');
    await writeFile(fonts, fontsOf(folder));
    const reading = readAs === undefined ? [] : [`--infilter=${readAs}`];
    const command = [profile, '--headless', ...reading, '--convert-to', to, '--outdir', made, join(folder, fileName)];
    await promisify(execFile)(program, command, { env: { ...process.env, FONTCONFIG_FILE: fonts } });
    return await readFile(join(made, fileName.replace(/\.[a-z]+$/, `.${to.split(':')[0]}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const BUNDLED = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/biz-udpgothic', import.meta.url));

/** Where Debian has the signs that LibreOffice draws for those of Symbol and Wingdings. */
const OPEN_SYMBOL = '/usr/share/fonts/truetype/libreoffice';

/** The font that the product brings along and that of signs, no other: without one for Japanese, the letters of a PDF are lost. */
const fontsOf = (folder: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${BUNDLED}</dir><dir>${OPEN_SYMBOL}</dir><cachedir>${join(folder, 'fonts')}</cachedir></fontconfig>`;
