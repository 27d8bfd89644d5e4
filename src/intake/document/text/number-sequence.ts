import type { SourceLine } from './source-lines.ts';

/** The last number met of each kind; a number of a higher kind begins the lower ones anew. */
export type Counters = ReadonlyMap<Kind, number>;

/** From the highest. */
const KINDS = ['roman', 'goal', 'plain', 'bracketed', 'circled'] as const;
type Kind = (typeof KINDS)[number];

const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ['roman', /^([Ⅰ-Ⅻ])/u],
  ['goal', /^(?:基本)?(?:目標|方針|施策)\s*([0-9０-９]{1,2})(?![0-9０-９])\s*$/u],
  [
    'plain',
    /^([0-9０-９]{1,2})[\s\u3000.．、]+(?=[^0-9０-９\s])(?![年月日度人件つ％%億万千台倍回校社名世歳時分か箇ヶ])/u,
  ],
  ['bracketed', /^[（(]([0-9０-９]{1,2})[）)]/u],
  ['circled', /^([\u2460-\u2473])/u],
];

export interface Numbered {
  readonly kind: Kind;
  readonly value: number;
}

/** The number that each line begins with. */
export function numbersOf(lines: readonly SourceLine[]): readonly (Numbered | null)[] {
  return lines.map(({ text }) => numberOf(text));
}

function numberOf(text: string): Numbered | null {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return { kind, value: valueOf(found) };
  }
  return null;
}

function valueOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x2160 && code <= 0x216b) return code - 0x215f;
  return Number(sign.normalize('NFKC'));
}

export interface Counted {
  readonly counters: Counters;
  /** One for each number that follows the one before, less for those that do not. */
  readonly fit: number;
}

/** Reads on: whether these numbers go on from those before. */
export function countersAfter(before: Counters, numbers: readonly (Numbered | null)[]): Counted {
  const counters = new Map(before);
  let fit = 0;
  for (const numbered of numbers) {
    if (!numbered) continue;
    fit += fitOf(numbered, counters.get(numbered.kind));
    counters.set(numbered.kind, numbered.value);
    for (const lower of KINDS.slice(KINDS.indexOf(numbered.kind) + 1)) counters.delete(lower);
  }
  return { counters, fit };
}

function fitOf({ value }: Numbered, last: number | undefined): number {
  if (last === undefined) return value === 1 ? 1 : 0;
  if (value === last + 1) return 1;
  return value > last ? -0.3 : -1.2;
}
