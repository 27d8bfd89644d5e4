import { readdirSync, readFileSync } from 'node:fs';
import { checkPlan, ruleIds, type RuleId } from '#check';
import { readOutline, type OutlineUnit } from '#plan';
import { seededRandom, type SeededRandom } from './random.ts';
import type { Subject } from './check-subject.ts';

/**
 * Faults in the words of city documents, written before the rules were looked at: `{right|wrong}` in a text, `⏎` for a new line.
 * Every second wording of a kind is kept aside: rules are not fitted to those, their recall says what a stranger's text may expect.
 */
export interface Wording {
  readonly right: string;
  readonly wrong: string;
  readonly aside: boolean;
}

export interface WordingKind {
  readonly name: string;
  readonly group: 'numeric' | 'reference' | 'typo' | 'other';
  /** In the plan beside the wordings only, because the fault depends on its headings or period. */
  readonly carrierOnly: boolean;
  readonly rules: readonly RuleId[];
  readonly wordings: readonly Wording[];
}

const FOLDER = new URL('./check-wordings/', import.meta.url);
const SIDES = /\{([^{}|]*)\|([^{}|]*)\}/gu;
const GROUPS = ['numeric', 'reference', 'typo', 'other'] as const;

const lines = (text: string): string => text.replaceAll('⏎', '\n');

function kindOf(section: string): WordingKind {
  const [head = '', ...rest] = section.trim().split('\n');
  const [name = '', group, carrier, rules = ''] = head.split(' | ');
  return {
    name,
    group: GROUPS.find((one) => one === group) ?? 'other',
    carrierOnly: carrier === 'carrier',
    rules: ruleIds.filter((id) => rules.split(' ').includes(id)),
    wordings: rest.map((text, at) => ({
      right: lines(text.replace(SIDES, '$1')),
      wrong: lines(text.replace(SIDES, '$2')),
      aside: at % 2 === 1,
    })),
  };
}

export function wordingKinds(): readonly WordingKind[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split(/^= /mu).slice(1).map(kindOf));
}

const unitsOf = (text: string): readonly OutlineUnit[] => readOutline(text, 'wording').units;

export function carrier(): Subject {
  const units = unitsOf(readFileSync(new URL('carrier.md', FOLDER), 'utf8'));
  return { name: 'carrier', units, indicators: [], series: [], period: null };
}

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
  readonly subject: string;
  readonly found: boolean;
  /** Rules that speak of the right text. */
  readonly falsely: readonly string[];
}

interface Trial {
  readonly kind: WordingKind;
  readonly wording: Wording;
  readonly subject: Subject;
}

function tried({ kind, wording, subject }: Trial, random: SeededRandom): WordingResult {
  const at = random.pick(places(subject.units, wording.right));
  const told = (text: string) => checkPlan({ blocks: planted(subject.units, text, at) });
  const before = new Set(told('').map(({ id }) => id));
  const rightly = told(wording.right).filter(({ id }) => !before.has(id));
  const known = new Set([...before, ...rightly.map(({ id }) => id)]);
  const news = told(wording.wrong).filter(({ id, rule }) => !known.has(id) && kind.rules.includes(rule));
  return {
    kind,
    wording,
    subject: subject.name,
    found: news.length > 0,
    falsely: rightly.map(({ rule, found }) => `${rule}:${found}`),
  };
}

/** Every wording once in every document that can carry it. */
export function wordingResults(subjects: readonly Subject[], seed = 2027): readonly WordingResult[] {
  const random = seededRandom(seed);
  const home = carrier();
  return wordingKinds().flatMap((kind) =>
    (kind.carrierOnly ? [home] : [home, ...subjects]).flatMap((subject) =>
      kind.wordings.map((wording) => tried({ kind, wording, subject }, random)),
    ),
  );
}
