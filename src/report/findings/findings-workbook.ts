import type { FindingsList, MadeDocument } from '#app';
import { contextParts, type Finding } from '#check';
import { ok, type Result } from '#kernel';
import { findingPlace, fixTexts, localeFor, type Locale } from '#locale';
import { columnWidths } from '../xlsx/column-widths.ts';
import { LONGEST_CELL, NO_DATE } from '../xlsx/workbook-limits.ts';
import { writeWorkbook } from '../xlsx/workbook.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Column {
  readonly head: string;
  /** In characters of half width. */
  readonly widest: number;
  readonly text: (finding: Finding) => string;
}

/** The findings as a workbook to hand around: one a row, texts as texts, so that none is taken for a formula. */
export async function findingsWorkbook({ title, findings }: FindingsList): Promise<Result<MadeDocument>> {
  const locale = localeFor('ja');
  const words = locale.pages.checkTool;
  const columns = columnsOf(locale);
  const rows = findings.map((finding) =>
    columns.map(({ text }) => text(finding).slice(0, LONGEST_CELL).toWellFormed()),
  );
  const bytes = await writeWorkbook({
    title,
    creator: '',
    date: new Date(`${NO_DATE}T00:00:00Z`),
    notice: null,
    sheets: [
      {
        name: words.list,
        preface: [title],
        heads: columns.map(({ head }) => head),
        widths: columnWidths(columns, rows),
        rows,
        frozenColumns: 0,
      },
    ],
  });
  return ok({ bytes, mediaType: MEDIA_TYPE, fileName: `${title}.xlsx`, issues: [] });
}

function columnsOf(locale: Locale): readonly Column[] {
  const { check, labels } = locale;
  const words = locale.pages.checkTool;
  return [
    { head: words.severity, widest: 8, text: ({ severity }) => labels.severity[severity] },
    { head: words.rule, widest: 20, text: ({ rule }) => check.name(rule) },
    { head: words.place, widest: 24, text: ({ place }) => findingPlace(locale, place) },
    { head: words.heading, widest: 28, text: ({ place }) => place.headings.at(-1) ?? '' },
    { head: words.context, widest: 44, text: (finding) => contextParts(finding).join('') },
    { head: words.message, widest: 44, text: check.message },
    { head: words.expected, widest: 20, text: ({ expected }) => expected ?? '' },
    {
      head: words.fix,
      widest: 28,
      text: ({ fix }) => fixTexts(locale, fix).join('、'),
    },
    { head: words.why, widest: 40, text: check.why },
    { head: words.dismissed, widest: 28, text: ({ dismissed }) => dismissed ?? '' },
    { head: words.id, widest: 20, text: ({ id }) => id },
  ];
}
