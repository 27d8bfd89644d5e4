import { controlCharacters, privateUseCharacters, type Issue, type LocatedCharacter } from '#kernel';
import { intakeIssue, type IntakeIssueCode } from './issue-codes.ts';

/** So many of one kind are listed one by one; the rest are counted. */
const LISTED = 20;

/** 外字 and control characters of a text, each with line and column (in characters as stored, from 1). */
export function suspiciousCharacters(text: string, file: string): readonly Issue[] {
  return [
    ...listed('private-use-character', privateUseCharacters(text), { text, file }),
    ...listed('control-character', controlCharacters(text), { text, file }),
  ];
}

function listed(
  code: IntakeIssueCode,
  found: readonly LocatedCharacter[],
  where: { text: string; file: string },
): readonly Issue[] {
  const shown = found.slice(0, LISTED).map(({ character, offset }) => {
    const before = where.text.slice(0, offset);
    const place = { file: where.file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
    return intakeIssue(code, { severity: 'warning', place, found: codePoint(character) });
  });
  if (found.length <= LISTED) return shown;
  const params = { more: found.length - LISTED };
  return [...shown, intakeIssue('more-characters', { severity: 'warning', place: { file: where.file }, params })];
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
