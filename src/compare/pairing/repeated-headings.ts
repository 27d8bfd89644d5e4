/** Texts and families of the units of an edition, by place. */
interface Headings {
  readonly text: readonly string[];
  readonly family: readonly string[];
}

/** 2024年度, 2025年度から2027年度まで, 2024年度(前期): headings that go on from edition to edition. */
const YEAR = /^\d{4}年度?(?:[^\d]{0,3}\d{4}年度?(?:まで)?)?(?:\([^()]*\))?$/;

/**
 * 主な取組, 【施策】: a heading that stands in several places, in either edition, is told by where it stands, not by what it
 * says; so is a year, which says when.
 */
export function repeatedHeadings(editions: readonly Headings[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  for (const { text, family } of editions) {
    const seen = new Set<string>();
    text.forEach((heading, index) => {
      if (family[index] !== 'heading') return;
      if (seen.has(heading) || saysWhen(heading)) repeated.add(heading);
      seen.add(heading);
    });
  }
  return repeated;
}

/** Whether a heading says nothing but when. */
export function saysWhen(heading: string): boolean {
  return YEAR.test(heading);
}
