/** The first thing wrong with a JSON text: its offset and, for a repeated key, the key. */
export interface JsonFlaw {
  readonly kind: 'syntax' | 'duplicate-key'
  readonly offset: number
  readonly found: string
}

const TOKEN = /[ \t\r\n]*(?:(?<string>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<atom>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|(?<mark>[[\]{},:]))/y

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

interface Frame {
  readonly close: ']' | '}'
  readonly keys: Set<string>
}

/**
 * Reads JSON (RFC 8259) only to find its first flaw: `JSON.parse` tells no place for some flaws and keeps the last of
 * two equal keys in silence. Null where there is none.
 */
export function scanJson(text: string): JsonFlaw | null {
  const frames: Frame[] = []
  let expecting: Expecting = 'value'
  let offset = 0
  while (true) {
    TOKEN.lastIndex = offset
    const token = TOKEN.exec(text)
    const at = offset + (/^[ \t\r\n]*/.exec(text.slice(offset, offset + 10_000))?.[0].length ?? 0)
    if (!token) return at >= text.length && expecting === 'nothing' ? null : flaw(text, at)
    const { string, atom, mark } = token.groups ?? {}
    const start = TOKEN.lastIndex - (string ?? atom ?? mark ?? '').length
    if (string !== undefined && expecting.startsWith('key')) {
      const keys = frames.at(-1)?.keys
      const key = String(JSON.parse(string))
      if (keys?.has(key)) return { kind: 'duplicate-key', offset: start, found: key }
      keys?.add(key)
    }
    const next = step(expecting, string !== undefined ? 'string' : (mark ?? 'atom'), frames)
    if (next === null) return flaw(text, start)
    expecting = next
    offset = TOKEN.lastIndex
  }
}

function step(expecting: Expecting, token: string, frames: Frame[]): Expecting | null {
  const isValue = expecting === 'value' || expecting === 'value-or-end'
  const isKey = expecting === 'key' || expecting === 'key-or-end'
  if (token === 'string' && isKey) return 'colon'
  if ((token === 'string' || token === 'atom') && isValue) return afterValue(frames)
  if (token === ':' && expecting === 'colon') return 'value'
  if (token === ',' && expecting === 'comma-or-end') return frames.at(-1)?.close === '}' ? 'key' : 'value'
  if ((token === '[' || token === '{') && isValue) {
    frames.push({ close: token === '[' ? ']' : '}', keys: new Set() })
    return token === '[' ? 'value-or-end' : 'key-or-end'
  }
  if ((token === ']' || token === '}') && expecting.endsWith('end') && frames.at(-1)?.close === token) {
    frames.pop()
    return afterValue(frames)
  }
  return null
}

function afterValue(frames: readonly Frame[]): Expecting {
  return frames.length === 0 ? 'nothing' : 'comma-or-end'
}

function flaw(text: string, offset: number): JsonFlaw {
  return { kind: 'syntax', offset, found: text.slice(offset, offset + 20) }
}
