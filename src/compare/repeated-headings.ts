/** Texts and families of the units of an edition, by place. */
interface Headings {
  readonly text: readonly string[];
  readonly family: readonly string[];
}

/** 主な取組, 【施策】: a heading that stands in several places, in either edition, is told by where it stands, not by what it says. */
export function repeatedHeadings(editions: readonly Headings[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  for (const { text, family } of editions) {
    const seen = new Set<string>();
    text.forEach((heading, index) => {
      if (family[index] !== 'heading') return;
      if (seen.has(heading)) repeated.add(heading);
      seen.add(heading);
    });
  }
  return repeated;
}
