/** The first thing wrong with a JSON text: its offset and what stands there (for a repeated key, the key). */
export interface JsonFlaw {
  readonly kind: 'syntax' | 'duplicate-key';
  readonly offset: number;
  readonly found: string;
}

type TokenKind = 'string' | 'atom' | '[' | ']' | '{' | '}' | ':' | ',';
type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

interface Token {
  readonly kind: TokenKind;
  readonly end: number;
  readonly text: string;
}

interface Frame {
  readonly close: ']' | '}';
  readonly keys: Set<string>;
}

const BLANK = /[ \t\r\n]*/y;
const TOKEN =
  /(?<string>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<atom>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|[[\]{},:]/y;

const ALLOWED: Readonly<Record<Expecting, readonly TokenKind[]>> = {
  value: ['string', 'atom', '[', '{'],
  'value-or-end': ['string', 'atom', '[', '{', ']'],
  key: ['string'],
  'key-or-end': ['string', '}'],
  colon: [':'],
  'comma-or-end': [',', ']', '}'],
  nothing: [],
};

/**
 * Reads JSON (RFC 8259) only to find its first flaw: `JSON.parse` tells no place for some flaws and keeps the last of
 * two equal keys in silence. Null where there is none.
 */
export function scanJson(text: string): JsonFlaw | null {
  const frames: Frame[] = [];
  let expecting: Expecting = 'value';
  let offset = afterBlanks(text, 0);
  while (offset < text.length || expecting !== 'nothing') {
    const token: Token | null = tokenAt(text, offset);
    if (!token || !ALLOWED[expecting].includes(token.kind)) return syntaxFlaw(text, offset);
    const key: string | null =
      expecting.startsWith('key') && token.kind === 'string' ? String(JSON.parse(token.text)) : null;
    if (key !== null && !addKey(frames, key)) return { kind: 'duplicate-key', offset, found: key };
    const next: Expecting | null = key === null ? follow(token.kind, frames) : 'colon';
    if (next === null) return syntaxFlaw(text, offset);
    expecting = next;
    offset = afterBlanks(text, token.end);
  }
  return null;
}

function afterBlanks(text: string, offset: number): number {
  BLANK.lastIndex = offset;
  BLANK.test(text);
  return BLANK.lastIndex;
}

function tokenAt(text: string, offset: number): Token | null {
  TOKEN.lastIndex = offset;
  const match = TOKEN.exec(text);
  if (!match) return null;
  const { string, atom } = match.groups ?? {};
  const kind = string !== undefined ? 'string' : atom !== undefined ? 'atom' : (match[0] as TokenKind);
  return { kind, end: TOKEN.lastIndex, text: match[0] };
}

/** False where the object has the key already. */
function addKey(frames: readonly Frame[], key: string): boolean {
  const keys = frames.at(-1)?.keys;
  if (keys?.has(key)) return false;
  keys?.add(key);
  return true;
}

/** What may follow an allowed token that is not a key; null where an end does not fit its beginning. */
function follow(token: TokenKind, frames: Frame[]): Expecting | null {
  switch (token) {
    case ':':
      return 'value';
    case ',':
      return frames.at(-1)?.close === '}' ? 'key' : 'value';
    case '[':
      frames.push({ close: ']', keys: new Set() });
      return 'value-or-end';
    case '{':
      frames.push({ close: '}', keys: new Set() });
      return 'key-or-end';
    case ']':
    case '}':
      return frames.pop()?.close === token ? afterValue(frames) : null;
    case 'string':
    case 'atom':
      return afterValue(frames);
  }
}

function afterValue(frames: readonly Frame[]): Expecting {
  return frames.length === 0 ? 'nothing' : 'comma-or-end';
}

function syntaxFlaw(text: string, offset: number): JsonFlaw {
  return { kind: 'syntax', offset, found: text.slice(offset, offset + 20) };
}
