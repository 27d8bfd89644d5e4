import { issue, type Issue } from '#kernel';

/** A character that no bundled font has, or a variant (異体字) of one; `place` = the words it stands under. */
export function glyphIssue(code: 'glyph-missing' | 'glyph-variant-missing', character: string, place: string): Issue {
  return issue(code, {
    severity: 'warning',
    found: character,
    place: { field: place },
    params: { codePoint: codePoints(character) },
  });
}

function codePoints(text: string): string {
  return [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
