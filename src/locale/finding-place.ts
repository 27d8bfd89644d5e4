import { shownPlace, type FindingPlace } from '#check';
import { fiscalYear } from '#kernel';
import type { Locale } from './locale.ts';

/** The place of a finding in words: of a figure its year, of a cell that only its table knows that it is one of a table. */
export function findingPlace(locale: Locale, place: FindingPlace): string {
  const { file, path } = place;
  const year = place.kind === 'figure' ? Number(path?.[1]) : Number.NaN;
  if (Number.isInteger(year)) return [file, locale.yearSentence(fiscalYear(year))].filter(Boolean).join(' ');
  const { file: _file, ...where } = shownPlace(place);
  const text = locale.placeText(where);
  if (text === '' || !isBareCell(place)) return locale.placeText(shownPlace(place));
  return [file, locale.pages.checkTool.inTable(text)].filter(Boolean).join(' ');
}

/** Neither line, page, paragraph nor address of the cell is known. */
function isBareCell({ kind, line, page, paragraph, cell }: FindingPlace): boolean {
  const isInTable = kind === 'cell' || kind === 'head';
  return isInTable && [line, page, paragraph, cell].every((part) => part === undefined);
}
