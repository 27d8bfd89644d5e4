import { createHash } from 'node:crypto';
import { ruleIds } from '#check';
import { filterStyle } from './components/findings/finding-filter.tsx';
import { paths } from './paths.ts';
import type { WebAssets } from './ports.ts';

const SHEETS = ['base', 'layout', 'components', 'forms', 'tables', 'pages', 'findings', 'desk', 'import', 'print'];
const TOKENS = '@digital-go-jp/design-tokens/dist/tokens.css';
const FONT = '@fontsource/biz-udpgothic';

export interface Stylesheet {
  readonly bytes: Uint8Array;
  /** Changes with the content. */
  readonly hash: string;
  readonly fonts: Fonts;
}

export interface Fonts {
  /** Changes with the set of faces. */
  readonly release: string;
  /** Null for a file that no face names. */
  read(file: string): Uint8Array | null;
}

/** The one style sheet of the site: the tokens it names, a font face for each range of characters, our own rules. */
export function buildStylesheet(assets: WebAssets): Stylesheet {
  const faces = facesOf(assets);
  const release = hashOf(faces.map(({ file, range }) => `${file} ${range}`).join('\n'));
  const rules = [...SHEETS.map((name) => textOf(assets, `style/${name}.css`)), ...ruleIds.map(filterStyle)].join('\n');
  const text = [tokensFor(rules, textOf(assets, TOKENS)), ...faces.map((face) => faceRule(face, release)), rules].join(
    '\n',
  );
  const shortened = shorten(text);
  return {
    bytes: new TextEncoder().encode(shortened),
    hash: hashOf(shortened),
    fonts: { release, read: fontReader(assets, faces) },
  };
}

/** Changes with the content; part of an address that may be kept for ever. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function textOf(assets: WebAssets, name: string): string {
  const bytes = assets.read(name);
  if (!bytes) throw new Error(`the asset ${name} is missing: install and build again`);
  return new TextDecoder().decode(bytes);
}

/** Only the variables our rules use, and those that these use in turn. */
function tokensFor(rules: string, tokens: string): string {
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const own = new Set([...rules.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = new Map<string, string>();
  const use = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g)) {
      const value = values.get(name);
      if (own.has(name) || used.has(name)) continue;
      if (value === undefined) throw new Error(`the style sheet names ${name}, which the design tokens do not have`);
      used.set(name, value);
      use(value);
    }
  };
  use(rules);
  return `:root{${[...used].map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

interface Face {
  readonly file: string;
  readonly weight: string;
  readonly range: string;
}

const FACE = /font-weight:\s*(\d+);\s*src:\s*url\(\.\/files\/([\w-]+\.woff2)\)[^;]*;\s*unicode-range:\s*([^;]+);/g;

/** Both weights of a range stand together: written that way, they compress to one. */
function facesOf(assets: WebAssets): readonly Face[] {
  const faces = ['400', '700'].flatMap((sheet) =>
    [...textOf(assets, `${FONT}/${sheet}.css`).matchAll(FACE)].map(([, weight = '', file = '', range = '']) => ({
      weight,
      file,
      range: withoutDashes(range),
    })),
  );
  return [...Map.groupBy(faces, (face) => face.range).values()].flat();
}

/** U+2013 and U+2014: hinted at the size of text, as Linux does, this font draws nothing for them. The next font does. */
const DASHES = [0x2013, 0x2014] as const;

/** A list of ranges (CSS `unicode-range`) with the dashes cut out. */
function withoutDashes(range: string): string {
  const [from, to] = DASHES;
  const pieces = range.split(',').flatMap((piece) => {
    const [first = 0, last = first] = piece
      .trim()
      .slice(2)
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    const whole = [[first, last]] as const;
    const cut =
      last < from || first > to
        ? whole
        : (
            [
              [first, from - 1],
              [to + 1, last],
            ] as const
          ).filter(([low, high]) => low <= high);
    return cut.map(([low, high]) =>
      low === high ? `U+${low.toString(16)}` : `U+${low.toString(16)}-${high.toString(16)}`,
    );
  });
  return pieces.join(',');
}

/** A computer that has the font (Windows does) loads nothing. */
function faceRule({ file, weight, range }: Face, release: string): string {
  const local = weight === '700' ? "local('BIZ UDPGothic Bold')" : "local('BIZ UDPGothic')";
  const url = paths.font.href({ release, file });
  return `@font-face{font-family:'BIZ UDPGothic';font-weight:${weight};font-display:swap;src:${local},url(${url}) format('woff2');unicode-range:${range}}`;
}

function fontReader(assets: WebAssets, faces: readonly Face[]): Fonts['read'] {
  const files = new Set(faces.map((face) => face.file));
  return (file) => (files.has(file) ? assets.read(`${FONT}/files/${file}`) : null);
}

/** Comments and the blanks around signs go; the rest is left to the compression. */
function shorten(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
