import { isText, type Passage } from '../passage.ts';
import { replacingAll, type Rule } from '../rule.ts';

const OPENERS = '「『（(【〔［[｛{〈《｢“';
const CLOSERS = '」』）)】〕］]｝}〉》｣”';
/** So many open brackets are looked through for a partner. */
const DEEPEST = 20;
/** `1)` and `ア）` at the head of a line or after a blank are labels. */
const LABEL = /(?:^|[\s・、])(?:\d{1,2}|[a-z]|[ア-ン]|[①-⑳])$/u;
const WIDTHS: Readonly<Record<string, string>> = { '（': '(', '［': '[', '｛': '{', '「': '｢' };

interface Pair {
  readonly open: number;
  readonly close: number;
}

interface Reading {
  readonly pairs: readonly Pair[];
  readonly alone: readonly number[];
}

/** Which brackets belong together; a closer takes the nearest opener of its kind, either width. */
function readBrackets({ text, narrow }: Passage): Reading {
  const stack: { readonly at: number; readonly kind: string }[] = [];
  const pairs: Pair[] = [];
  const alone: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (OPENERS.includes(sign)) stack.push({ at, kind: kindOf(OPENERS.indexOf(sign)) });
    else if (CLOSERS.includes(sign)) {
      const kind = kindOf(CLOSERS.indexOf(sign));
      const recent = stack.slice(-DEEPEST);
      const inner = recent.findLastIndex((one) => one.kind === kind);
      const found = inner < 0 ? -1 : stack.length - recent.length + inner;
      if (found >= 0) {
        pairs.push({ open: stack[found]?.at ?? 0, close: at });
        alone.push(
          ...stack
            .splice(found)
            .slice(1)
            .map((one) => one.at),
        );
      } else if (!LABEL.test(narrow.slice(Math.max(0, at - 4), at))) alone.push(at);
    }
  }
  return { pairs, alone: [...alone, ...stack.map(({ at }) => at)] };
}

/** Brackets of either width are of one kind. */
function kindOf(index: number): string {
  const opener = OPENERS[index] ?? '';
  return Object.entries(WIDTHS).find(([wide]) => wide === opener)?.[1] ?? opener;
}

const checked = ({ kind }: Passage): boolean => kind !== 'diagram';

/** An opening bracket without its end, or the other way round. */
export const bracketOpen: Rule = {
  severity: 'error',
  find: ({ passages }) =>
    passages
      .filter((passage) => isText(passage) && checked(passage))
      .flatMap((passage) => readBrackets(passage).alone.map((at) => ({ spot: { passage, start: at, end: at + 1 } }))),
};

/** A pair of two widths: 「…｣. The closing ones are put right, those of one pair together. */
export const bracketPair: Rule = {
  severity: 'warning',
  find: ({ passages }) => {
    const unlike = passages.filter(isText).flatMap((passage) =>
      readBrackets(passage).pairs.flatMap(({ open, close }) => {
        const right = CLOSERS[OPENERS.indexOf(passage.text[open] ?? '')] ?? '';
        const found = passage.text[close] ?? '';
        return right === found ? [] : [{ right, found, spot: { passage, start: close, end: close + 1 } }];
      }),
    );
    return [...Map.groupBy(unlike, ({ right, found }) => right + found).values()].flatMap((alike) =>
      replacingAll(
        alike.map(({ spot }) => spot),
        alike[0]?.right ?? '',
      ),
    );
  },
};
