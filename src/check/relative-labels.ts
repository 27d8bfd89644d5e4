import type { CheckView } from './check-view.ts';
import type { Heading } from './heading-tree.ts';
import { isBelow, labelSeries, type LabelInText } from './labels.ts';
import type { Passage } from './passage.ts';

/** A label that says where it is from where it stands: 前節, 次章, 本節. */
export interface RelativeLabel extends LabelInText {
  readonly is: Heading;
}

/** 前節, 次の章, この節. 本部 and 前部 are other words. */
const RELATIVE = /(?<way>前|次|本|この)の?(?<counter>[章節編])(?!立|別|末|ごと|毎)/gu;

/** The headings that relative labels of a passage mean; those that nothing answers are left out. */
export type RelativeLabels = (passage: Passage) => readonly RelativeLabel[];

/** Numbered headings of one kind (第１章, 第２章 …) in order; of other headings a text may say 節 as it likes. */
export function relativeLabels({ passages, headings }: CheckView): RelativeLabels {
  const around = headingsAround(passages, headings.all);
  const bySeries = Map.groupBy(headings.all, ({ number }) => labelSeries(number));
  return (passage) => {
    const here = around.get(passage);
    return Array.from(passage.narrow.matchAll(RELATIVE)).flatMap((match): readonly RelativeLabel[] => {
      const { way = '', counter = '' } = match.groups ?? {};
      const is = here && meant(here, way, bySeries.get(`第#${counter}`) ?? []);
      return is ? [{ start: match.index, end: match.index + match[0].length, key: `${way}${counter}`, is }] : [];
    });
  };
}

/** The heading that each passage stands below. */
function headingsAround(passages: readonly Passage[], all: readonly Heading[]): ReadonlyMap<Passage, Heading> {
  const byPassage = new Map(all.map((heading) => [heading.passage, heading]));
  const around = new Map<Passage, Heading>();
  let current: Heading | undefined;
  for (const passage of passages) {
    current = byPassage.get(passage) ?? current;
    if (current) around.set(passage, current);
  }
  return around;
}

function meant(here: Heading, way: string, series: readonly Heading[]): Heading | undefined {
  const own = series.findIndex((heading) => isBelow(here, heading));
  if (own < 0) return undefined;
  return series[way === '前' ? own - 1 : way === '次' ? own + 1 : own];
}
