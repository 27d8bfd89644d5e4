import { printYear } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { numbersIn } from '../numbers-in-text.ts';
import { isProse, wholeSpot } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { SPAN } from '../stated-period.ts';
import { sentencesOf, spotIn, type Sentence } from '../sentences.ts';
import { printedYears } from '../years-in-text.ts';

/** A statistic may be that many years older than the column it stands in. */
const OLDEST = 9;

const short = (year: number): string => printYear({ year, kind: 'unstated' }, 'era-short');

/** A column of targets for a year that the plan does not reach; the last year before the plan may stand beside. */
export const yearOutside: Rule = {
  severity: 'error',
  find: ({ grids, period }) => {
    if (period === null) return [];
    const expected = `${short(period.first)}–${short(period.last)}`;
    return grids.flatMap(({ table, columns }) =>
      columns.flatMap((column, at): readonly Sighting[] => {
        const head = table.head[at];
        if (column.kind !== 'target' || !head) return [];
        const outside = column.year > period.last || column.year < period.first - 1;
        return outside ? [{ spot: wholeSpot(head), expected }] : [];
      }),
    );
  },
};

/** `852（R8）` under R5, or a measured year so old that it is a slip. */
export const measuredLater: Rule = {
  severity: 'error',
  find: (view) => [...cellsMeasuredLater(view), ...figuresMeasuredLater(view)],
};

function cellsMeasuredLater({ grids }: CheckView): readonly Sighting[] {
  return grids.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ cell, year, passage }): readonly Sighting[] => {
        const measured = cell.kind === 'value' ? cell.measured?.year : undefined;
        if (measured === undefined || (measured <= year && measured >= year - OLDEST)) return [];
        const at = Math.max(0, passage.narrow.indexOf('('));
        return [{ spot: { passage, start: at, end: passage.text.length }, params: { year: short(year) } }];
      }),
    ),
  );
}

function figuresMeasuredLater({ series }: CheckView): readonly Sighting[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ passage, year, measurement: { period } }): readonly Sighting[] =>
      period === null || Number(period.start.slice(0, 4)) <= year + 1
        ? []
        : [{ spot: wholeSpot(passage), params: { year: short(year), period: period.start } }],
    ),
  );
}

/** 「令和２年度から令和５年度までの５年間」. Of 年, both ways of counting are left alone. */
export const periodLength: Rule = {
  severity: 'error',
  find: ({ passages }) => passages.filter(isProse).flatMap(sentencesOf).flatMap(lengths),
};

const LENGTH = /^(?:まで)?(?:の|、)?\s?(?:\(\s?)?$/;
const YEARS = /^\s?(?:年間|か年|カ年|年の)/;

function lengths(sentence: Sentence): readonly Sighting[] {
  const { narrow } = sentence;
  const years = printedYears(narrow);
  const said = numbersIn(narrow).filter(({ end }) => YEARS.test(narrow.slice(end)));
  return years.flatMap((first, index): readonly Sighting[] => {
    const last = years[index + 1];
    if (!last || !SPAN.test(narrow.slice(first.end, last.start))) return [];
    const length = said.find(({ start }) => start >= last.end && LENGTH.test(bare(narrow.slice(last.end, start))));
    const right = last.year - first.year + 1;
    const value = Number(length?.value.coefficient ?? right);
    if (!length || value === right || (last.kind !== 'FY' && value === right - 1)) return [];
    return [expecting(spotIn(sentence, { from: length.start, to: length.end }), String(right))];
  });
}

function bare(between: string): string {
  return between.replace(/\(\d{4}(?:年度?)?\)/, '').trim();
}
