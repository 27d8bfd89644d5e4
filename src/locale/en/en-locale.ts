import { buildLocale } from '../build-locale.ts';
import { figurePartsIn, joinParts } from '../figure-wording.ts';
import type { Locale, LocaleSettings } from '../locale.ts';
import { pointList } from '../point-list.ts';
import { whyLineIn, whyStepsIn } from '../why-steps.ts';
import { enCheck } from './check-words.ts';
import { enCommands } from './commands.ts';
import { enComparison } from './comparison-words.ts';
import { enCountsLead, enFigureSources } from './counts-lead.ts';
import { enFigureWording } from './figure-wording.ts';
import { enOutlookSentence, enPaceSentence } from './forecast.ts';
import { enHeadings } from './headings.ts';
import { enIssues } from './issues.ts';
import { enLabels } from './labels.ts';
import { enIndicatorLead } from './lead.ts';
import { enPlaceText } from './place-text.ts';
import { enPageWords } from './page-words.ts';
import { enTerms } from './terms.ts';
import { enWhyWords } from './why-words.ts';
import { enDate, enPeriod, enYear, enYearRange } from './year-words.ts';

export function enLocale(settings: LocaleSettings): Locale {
  return buildLocale(
    {
      language: 'en',
      labels: enLabels,
      headings: enHeadings,
      terms: enTerms,
      commands: enCommands,
      comparison: enComparison,
      check: enCheck,
      pages: enPageWords,
      figures: enFigureWording,
      missingMark: '–',
      brackets: (text) => ` (${text})`,
      yearText: enYear,
      yearSentence: enYear,
      yearRange: enYearRange,
      periodText: enPeriod,
      dateText: enDate,
      ...leads,
      whySteps: (view, context) => whyStepsIn(enWhyWords, view, context),
      whyLine: (view, context) => whyLineIn(enWhyWords, view, context),
      placeText: enPlaceText,
      issues: enIssues,
      unknownIssue: 'Check “{found}”. Right would be: {expected}. ({code})',
      blank: '(empty)',
      afterPlace: ': ',
      nearText: (text) => ` (near “${text}”)`,
    },
    settings,
  );
}

const leads = {
  indicatorLead: enIndicatorLead,
  countsLead: enCountsLead,
  summaryLead: ({ indicator, counts }, year) =>
    [indicator ? enIndicatorLead(indicator) : '', enCountsLead(counts, year)].join(' ').trim(),
  figureSourcesSentence: enFigureSources,
  figuresAsOf: (isoDate) =>
    isoDate === null
      ? 'The date of the documents behind the figures is not known.'
      : `Figures are from documents up to ${enDate(isoDate)}.`,
  askSentence: ({ name, department, contact }) =>
    department === null ? null : `Questions: ${department}, ${name}${contact === null ? '' : ` (${contact})`}.`,
  paceSentence: enPaceSentence,
  outlookSentence: enOutlookSentence,
  seriesSentence: (view) => {
    const { actuals, targets, unknown } = pointList(view);
    const listed = (entries: typeof actuals): string =>
      entries
        .map(
          ({ year, cell }) =>
            `${enYear(year)} ${cell.kind === 'figure' ? joinParts(figurePartsIn(enFigureWording, cell)) : cell.kind === 'word' ? cell.word : ''}`,
        )
        .join(', ');
    return [
      `Course of ${view.name}.`,
      actuals.length > 0 ? `Actual: ${listed(actuals)}.` : 'There is no figure.',
      targets.length > 0 ? `Target: ${listed(targets)}.` : '',
      unknown.length > 0 ? `Years without a figure: ${unknown.map(enYear).join(', ')}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },
} satisfies Partial<Locale>;
