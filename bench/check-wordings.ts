import { readdirSync, readFileSync } from 'node:fs';
import { checkPlan, ruleIds, type RuleId } from '#check';
import { readOutline, type OutlineUnit } from '#plan';
import { seededRandom, type SeededRandom } from './random.ts';

/**
 * Faults in the words of city documents, written before the rules were looked at: `{right|wrong}` in a text, `⏎` for a new line.
 * Every second wording of a kind is kept aside: rules are not fitted to those, their recall says what a stranger's text may expect.
 */
interface Wording {
  readonly right: string;
  readonly wrong: string;
  readonly aside: boolean;
}

interface WordingKind {
  readonly name: string;
  readonly group: 'numeric' | 'reference' | 'typo' | 'other';
  readonly rules: readonly RuleId[];
  readonly wordings: readonly Wording[];
}

const FOLDER = new URL('./check-wordings/', import.meta.url);
const SIDES = /\{([^{}|]*)\|([^{}|]*)\}/gu;
const GROUPS = ['numeric', 'reference', 'typo', 'other'] as const;

const lines = (text: string): string => text.replaceAll('⏎', '\n');

function kindOf(section: string): WordingKind {
  const [head = '', ...rest] = section.trim().split('\n');
  const [name = '', group, rules = ''] = head.split(' | ');
  return {
    name,
    group: GROUPS.find((one) => one === group) ?? 'other',
    rules: ruleIds.filter((id) => rules.split(' ').includes(id)),
    wordings: rest.map((text, at) => ({
      right: lines(text.replace(SIDES, '$1')),
      wrong: lines(text.replace(SIDES, '$2')),
      aside: at % 2 === 1,
    })),
  };
}

function wordingKinds(): readonly WordingKind[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split(/^= /mu).slice(1).map(kindOf));
}

const unitsOf = (text: string): readonly OutlineUnit[] => readOutline(text, 'wording').units;

/** Where new text can stand: before a heading, so that it ends the section above; chapters go to the end. */
function places(units: readonly OutlineUnit[], text: string): readonly number[] {
  if (text.startsWith('#')) return [units.length];
  return units.flatMap(({ kind }, at) => (kind === 'heading' && at > 0 ? [at] : []));
}

/** The document with the text put in at a place, its lines numbered so that the new ones stand apart. */
function planted(units: readonly OutlineUnit[], text: string, at: number): readonly OutlineUnit[] {
  const fresh = unitsOf(text).map((unit) => ({ ...unit, line: unit.line + FRESH }));
  return [...units.slice(0, at), ...fresh, ...units.slice(at)];
}

const FRESH = 1_000_000;

export interface WordingResult {
  readonly kind: WordingKind;
  readonly wording: Wording;
  readonly found: boolean;
  /** Whether the rules of the kind speak of the right text. */
  readonly falsely: boolean;
}

interface Trial {
  readonly kind: WordingKind;
  readonly wording: Wording;
  readonly units: readonly OutlineUnit[];
  /** Findings of the document as it is. */
  readonly before: ReadonlySet<string>;
}

function tried({ kind, wording, units, before }: Trial, random: SeededRandom): WordingResult {
  const at = random.pick(places(units, wording.right));
  const told = (text: string): readonly string[] =>
    checkPlan({ blocks: planted(units, text, at) }, kind.rules).map(({ id }) => id);
  const rightly = told(wording.right).filter((id) => !before.has(id));
  const news = told(wording.wrong).filter((id) => !before.has(id) && !rightly.includes(id));
  return { kind, wording, found: news.length > 0, falsely: rightly.length > 0 };
}

/** Every wording once, at a random place of a plan that calls its chapters, goals, captions and notes by numbers. */
export function wordingResults(seed = 2027): readonly WordingResult[] {
  const random = seededRandom(seed);
  const units = unitsOf(readFileSync(new URL('carrier.md', FOLDER), 'utf8'));
  const before = new Set(checkPlan({ blocks: units }).map(({ id }) => id));
  return wordingKinds().flatMap((kind) =>
    kind.wordings.map((wording) => tried({ kind, wording, units, before }, random)),
  );
}
