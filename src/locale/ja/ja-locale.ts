import { buildLocale } from '../build-locale.ts';
import type { Locale, LocaleSettings } from '../locale.ts';
import { pointList } from '../point-list.ts';
import { joinParts, figurePartsIn, type FigureWording } from '../figure-wording.ts';
import { whyLineIn, whyStepsIn } from '../why-steps.ts';
import { jaCheck } from './check-words.ts';
import { jaCommands } from './commands.ts';
import { jaComparison } from './comparison-words.ts';
import { jaCountsLead, jaFigureSources } from './counts-lead.ts';
import { jaFigureWording } from './figure-wording.ts';
import { jaOutlookSentence, jaPaceSentence } from './forecast.ts';
import { jaHeadings } from './headings.ts';
import { jaIssues } from './issues.ts';
import { jaLabels } from './labels.ts';
import { jaIndicatorLead } from './lead.ts';
import { jaPlaceText } from './place-text.ts';
import { jaPageWords } from './page-words.ts';
import { jaTerms } from './terms.ts';
import { jaWhyWords } from './why-words.ts';
import { jaYearWords, type YearWords } from './year-words.ts';

export function jaLocale(settings: LocaleSettings): Locale {
  const years = jaYearWords(settings.yearLabels);
  const figures = jaFigureWording(years);
  return buildLocale(
    {
      language: 'ja',
      labels: jaLabels,
      headings: jaHeadings,
      terms: jaTerms,
      commands: jaCommands,
      comparison: jaComparison,
      check: jaCheck,
      pages: jaPageWords,
      figures,
      missingMark: '－',
      brackets: (text) => `（${text}）`,
      ...yearPrinting(years),
      ...leads(years, figures),
      ...why(years, figures),
      placeText: jaPlaceText,
      issues: jaIssues,
      unknownIssue: '「{found}」を確かめてください。正しい形は {expected} です。（{code}）',
      blank: '（空欄）',
      afterPlace: '：',
      nearText: (text) => `（「${text}」の近く）`,
    },
    settings,
  );
}

function yearPrinting(years: YearWords) {
  return {
    yearText: years.label,
    yearSentence: years.inSentence,
    yearRange: years.range,
    periodText: years.period,
    dateText: years.date,
  } satisfies Partial<Locale>;
}

function leads(years: YearWords, figures: FigureWording) {
  const indicatorLead = jaIndicatorLead(years, figures);
  const countsLead = jaCountsLead(years);
  return {
    indicatorLead,
    countsLead,
    summaryLead: ({ indicator, counts }, year) =>
      (indicator ? indicatorLead(indicator) : '') + countsLead(counts, year),
    figureSourcesSentence: jaFigureSources(years),
    figuresAsOf: (isoDate) =>
      isoDate === null
        ? '数値のもとになった資料の日付は分かっていません。'
        : `数値は、${years.date(isoDate)}までの資料によります。`,
    askSentence: ({ name, department, contact }) =>
      department === null
        ? null
        : `お問合せは、${name}${department}${contact === null ? '' : `（${contact}）`}へお願いします。`,
    paceSentence: jaPaceSentence(years),
    outlookSentence: jaOutlookSentence(years),
    seriesSentence: seriesSentence(years, figures),
  } satisfies Partial<Locale>;
}

function seriesSentence(years: YearWords, figures: FigureWording): Locale['seriesSentence'] {
  const listed = (entries: ReturnType<typeof pointList>['actuals']): string =>
    entries
      .map(
        ({ year, cell }) =>
          `${years.label(year)} ${cell.kind === 'figure' ? joinParts(figurePartsIn(figures, cell)) : cell.kind === 'word' ? cell.word : ''}`,
      )
      .join('、');
  return (view) => {
    const { actuals, targets, unknown } = pointList(view);
    return [
      `${view.name}の推移。`,
      actuals.length > 0 ? `実績値：${listed(actuals)}。` : '実績値はありません。',
      targets.length > 0 ? `目標値：${listed(targets)}。` : '',
      unknown.length > 0 ? `値のない年度：${unknown.map(years.label).join('、')}。` : '',
    ].join('');
  };
}

function why(years: YearWords, figures: FigureWording) {
  const words = jaWhyWords(years, figures);
  return {
    whySteps: (view, context) => whyStepsIn(words, view, context),
    whyLine: (view, context) => whyLineIn(words, view, context),
  } satisfies Partial<Locale>;
}
