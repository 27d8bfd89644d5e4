/** Texts and families of the units of an edition, by place. */
interface Headings {
  readonly text: readonly string[];
  readonly family: readonly string[];
}

/** 主な取組, 【施策】: a heading that stands in several places is told by where it stands, not by what it says. */
export function repeatedHeadings({ text, family }: Headings): (index: number) => boolean {
  const counts = new Map<string, number>();
  text.forEach((heading, index) => {
    if (family[index] === 'heading') counts.set(heading, (counts.get(heading) ?? 0) + 1);
  });
  const repeated = Uint8Array.from(text, (heading, index) =>
    Number(family[index] === 'heading' && (counts.get(heading) ?? 0) > 1),
  );
  return (index) => repeated[index] === 1;
}
