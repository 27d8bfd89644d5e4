import type { Place } from '#kernel';
import { pathText } from '../path-text.ts';

function column(place: Place): string {
  if (place.column === undefined) return '';
  return typeof place.column === 'number' ? `${place.column}列目` : `「${place.column}」`;
}

/** `indicators.csv 14行目「目標値」`, `計画.docx 25段落目の表の3行目2列目`, `計画.pdf 12ページの表の3行目2列目` */
export function jaPlaceText(place: Place): string {
  const { file, sheet, cell, field, offset, page, paragraph } = place;
  const line = place.line ?? place.row;
  const inTable = place.row !== undefined && (paragraph !== undefined || page !== undefined);
  const inside = [
    page === undefined ? '' : `${page}ページ`,
    paragraph === undefined ? '' : `${paragraph}段落目`,
    inTable ? 'の表の' : '',
    line === undefined ? '' : `${line}行目`,
    place.path === undefined ? '' : pathText(place.path),
    column(place),
    field === undefined || field === place.column ? '' : `「${field}」`,
    offset === undefined ? '' : `${offset + 1}文字目`,
  ].join('');
  return [file, sheet === undefined ? undefined : `シート「${sheet}」`, cell, inside].filter((part) => part).join(' ');
}
