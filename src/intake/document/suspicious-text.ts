import { controlCharacters, privateUseCharacters, type Issue, type Place } from '#kernel';
import { intakeIssue } from '../issue-codes.ts';
import type { Flow, FlowBlock, PlacedText } from './flow.ts';

/** What either search finds; most texts have none of it. */
const ODD = /[\p{Co}\p{Cc}]/u;

/** So many of one kind are listed one by one; the rest are counted. */
const LISTED = 20;

/** 外字 and control characters of a document, each with its paragraph and offset. */
export function suspiciousText(flow: Flow, file: string, kinds: readonly Kind[] = KINDS): readonly Issue[] {
  const all = [...flow.blocks.flatMap(textsOf), ...flow.unplaced, ...(flow.takenOut ?? []), ...flow.furniture];
  const texts = all.filter(({ text }) => ODD.test(text));
  return kinds.flatMap((kind) =>
    listed(
      texts.flatMap((text) => located(kind, text)),
      file,
    ),
  );
}

const KINDS = ['private-use-character', 'control-character'] as const;

type Kind = (typeof KINDS)[number];

function textsOf(block: FlowBlock): readonly PlacedText[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'picture') return [{ text: block.alt, place: block.place }];
  return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(textsOf)));
}

interface Found {
  readonly code: Kind;
  readonly character: string;
  readonly place: Place;
}

function located(code: Kind, { text, place }: PlacedText): readonly Found[] {
  const find = code === 'private-use-character' ? privateUseCharacters : controlCharacters;
  return find(text).map(({ character, offset }) => ({ code, character, place: { ...place, offset } }));
}

function listed(found: readonly Found[], file: string): readonly Issue[] {
  const shown = found.slice(0, LISTED).map(({ code, character, place }) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return intakeIssue(code, { severity: 'warning', place: { file, ...place }, found: `U+${point}` });
  });
  const more = found.length - shown.length;
  if (more === 0) return shown;
  return [...shown, intakeIssue('more-characters', { severity: 'warning', place: { file }, params: { more } })];
}
