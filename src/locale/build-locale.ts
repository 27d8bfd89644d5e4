import type { Cell, Verdict } from '#app';
import type { Grade, NotEvaluatedReason } from '#indicator';
import { fillTemplate } from './fill-template.ts';
import { figurePartsIn, joinParts, type FigureWording } from './figure-wording.ts';
import type { Locale, LocaleSettings, PrintOptions, VerdictParts } from './locale.ts';
import { printCount } from './print-number.ts';

type Derived =
  | 'figureParts'
  | 'figureText'
  | 'cellText'
  | 'countText'
  | 'reasonText'
  | 'verdictParts'
  | 'verdictText'
  | 'gradeText'
  | 'issueText'
  | 'settings';

/** What a language gives; the rest of its locale follows from it. */
export interface LanguageParts extends Omit<Locale, Derived> {
  readonly figures: FigureWording;
  /** Stands where a figure would stand: `－`. */
  readonly missingMark: string;
  readonly brackets: (text: string) => string;
  /** Sentences by issue code. */
  readonly issues: Readonly<Record<string, string>>;
  /** For a code without a sentence: `{code}`. */
  readonly unknownIssue: string;
  /** Shown where the text met was empty. */
  readonly blank: string;
  readonly afterPlace: string;
  /** What stands behind a page: the text by which the place is found. */
  readonly nearText: (text: string) => string;
}

function figurePrinting({ figures, missingMark, brackets, labels }: LanguageParts) {
  const cellText = (cell: Cell, { unit = true }: PrintOptions = {}): string => {
    switch (cell.kind) {
      case 'figure':
        return joinParts(figurePartsIn(figures, cell), unit);
      case 'missing':
        return `${missingMark}${brackets(labels.reason[cell.reason])}`;
      case 'word':
        return cell.word;
      case 'none':
        return '';
    }
  };
  return {
    figureParts: (figure) => figurePartsIn(figures, figure),
    figureText: (figure, { unit = true } = {}) => joinParts(figurePartsIn(figures, figure), unit),
    cellText,
    countText: printCount,
    reasonText: (reason) => labels.reason[reason],
  } satisfies Partial<Locale>;
}

/** Nothing is wrong with the figures: there is nothing to judge in this year. */
const NOT_ASKED: ReadonlySet<NotEvaluatedReason> = new Set([
  'no-target',
  'target-undecided',
  'not-due',
  'outside-period',
]);

const SHAPES = { achieved: '○', missed: '×', none: '－' } as const;

function verdictPrinting({ labels, brackets, missingMark }: LanguageParts) {
  const words = (verdict: Verdict): string => {
    switch (verdict.kind) {
      case 'achieved':
      case 'missed':
        return labels.verdict[verdict.kind];
      case 'published':
        return labels.verdict[verdict.verdict === 'achieved' ? 'publishedAchieved' : 'publishedMissed'];
      case 'not-evaluated':
        return `${labels.verdict[NOT_ASKED.has(verdict.reason) ? 'notJudged' : 'notEvaluated']}${brackets(labels.reason[verdict.reason])}`;
    }
  };
  const shape = (verdict: Verdict): string => {
    if (verdict.kind === 'not-evaluated') return SHAPES.none;
    const said = SHAPES[verdict.kind === 'published' ? verdict.verdict : verdict.kind];
    return verdict.kind === 'published' ? brackets(said).trim() : said;
  };
  const parts = (verdict: Verdict): VerdictParts => {
    const said = { shape: shape(verdict), words: words(verdict) };
    return { ...said, text: `${said.shape} ${said.words}` };
  };
  return {
    verdictParts: parts,
    verdictText: (verdict) => parts(verdict).text,
    gradeText: (grade: Grade | null, reason: NotEvaluatedReason | null = null) => {
      return `${grade?.label ?? missingMark}${reason === null ? '' : brackets(labels.reason[reason])}`;
    },
  } satisfies Partial<Locale>;
}

function issuePrinting({ issues, unknownIssue, blank, placeText, afterPlace, nearText }: LanguageParts) {
  return {
    issueText: (issue) => {
      const { near } = issue.place;
      const place = `${placeText(issue.place)}${near === undefined ? '' : nearText(near)}`;
      const sentence =
        fillTemplate(issues[issue.code] ?? unknownIssue, issue, blank) || fillTemplate(unknownIssue, issue, blank);
      return place === '' ? sentence : `${place}${afterPlace}${sentence}`;
    },
  } satisfies Partial<Locale>;
}

/** A whole locale from what one language gives. */
export function buildLocale(parts: LanguageParts, settings: LocaleSettings): Locale {
  return { ...parts, settings, ...figurePrinting(parts), ...verdictPrinting(parts), ...issuePrinting(parts) };
}
