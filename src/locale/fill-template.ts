import type { Issue } from '#kernel';

const LONGEST = 60;
const PLACEHOLDER = /\{([\w-]+)\}/g;
/** A sentence ends with 。 or with a full stop followed by a blank or the end. */
const SENTENCE = /[^。]*?(?:。|\.(?=\s|$)|$)\s*/g;

/** What was met, fit for one line: control characters as their pictures, long texts cut. */
export function shownText(text: string, blank: string): string {
  const visible = text.replace(/[\u0000-\u001f]/g, (character) =>
    String.fromCodePoint(0x2400 + (character.codePointAt(0) ?? 0)),
  );
  const points = [...visible];
  if (points.length === 0) return blank;
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : visible;
}

function valueOf(key: string, issue: Issue, blank: string): string | undefined {
  if (key === 'code') return issue.code;
  if (key === 'found') return issue.found === undefined ? undefined : shownText(issue.found, blank);
  if (key === 'expected' && issue.expected !== undefined) return issue.expected || undefined;
  const param = issue.params?.[key];
  return param === undefined ? undefined : String(param);
}

/**
 * Puts an issue's facts into its sentences: `{found}`, `{expected}`, `{code}` and its params by name.
 * A sentence whose fact the issue does not carry is left out.
 */
export function fillTemplate(template: string, issue: Issue, blank: string): string {
  const sentences = template.match(SENTENCE) ?? [];
  return sentences
    .filter((sentence) =>
      [...sentence.matchAll(PLACEHOLDER)].every(([, key = '']) => valueOf(key, issue, blank) !== undefined),
    )
    .map((sentence) => sentence.replace(PLACEHOLDER, (_, key: string) => valueOf(key, issue, blank) ?? ''))
    .join('')
    .trim();
}
