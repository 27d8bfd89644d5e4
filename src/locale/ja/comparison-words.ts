import { unitName, type ComparisonRow, type Remark, type UnitRef } from '#compare';
import { ordinalOf, seriesOf } from '#plan';
import type { ComparisonWords, PlainRemarkCode } from '../comparison-words.ts';
import { otherPlace, type OtherPlace } from '../other-place.ts';
import { printCount } from '../print-number.ts';
import { sectionPlaces, regroupedPlaces } from '../regrouped.ts';
import { firstOf } from '../first-of.ts';
import { shortened } from '../shortened.ts';
import { jaComparisonPage } from './comparison-page-words.ts';
import { jaLabels } from './labels.ts';

export const jaComparison: ComparisonWords = {
  oldTitle: '現行',
  newTitle: '改正案',
  remark: (row) => row.remarks.map((remark) => remarkText(remark, row)).join('、'),
  summary: ({ types, check }) => {
    const kinds = types.map(({ type, rows }) => `${rowType[type]} ${printCount(rows)}行`);
    const toCheck = check === 0 ? '' : `。${jaLabels.confidence.check} ${printCount(check)}行`;
    return `${kinds.join('、')}${toCheck}`;
  },
  table: {
    title: '新旧対照表',
    remark: '備考',
    notes: {
      underline: '備考　改正部分は、下線の部分である。',
      redline: '備考　取消線の部分を削り、下線の部分を加える。',
    },
    missing: (codePoints) =>
      `注　〓は、このPDFの書体にない文字（${firstOf(codePoints, '、', (more) => `ほか${printCount(more)}字`)}）である。Word、Excel及びHTMLの形式では、もとの文字のまま出力される。`,
    absent: { added: '（新設）', deleted: '（削る）' },
    omitted: (numbers) => `${numbersText(numbers)}（略）`,
    departed: ({ aside, unit, to }) => {
      const place = aside ? null : otherPlace(to, unit);
      return bracketed(`${nameOf(unit)}は${place === null ? '順序を変更' : `${placeText(place)}へ移動`}`);
    },
    elsewhere: (units) => bracketed(`${units.map(nameOf).join('、')}の行に記載`),
    check: `【${jaLabels.confidence.check}】`,
    reasons: {
      leftover: '（残った項目どうし）',
      unlike: '（共通の語句が少ない）',
      rival: '（ほかにも似た項目）',
      indicator: '（別の指標の可能性）',
      name: '（別の項目の可能性）',
      alone: '（似た文がほかにある）',
    },
    rowName: ({ new: [next], old: [old] }) => {
      const unit = next ?? old;
      return `${unit ? nameOf({ number: unit.number, name: unitName(unit) }) : ''}：`;
    },
  },
  page: jaComparisonPage,
  sheet: {
    kind: '種別',
    place: '場所（見出し）',
    rows: '行数',
    kinds: (types) => types.map((type) => rowType[type]).join('、'),
  },
};

/** 「（２）」「（２）及び（３）」「（２）〜（５）」. */
function numbersText(numbers: readonly string[]): string {
  const [first = '', second = '', ...more] = numbers;
  if (more.length > 0) return `${first}〜${more.at(-1) ?? ''}`;
  return second === '' ? first : `${first}及び${second}`;
}

/** `（１）③` as it is; a full-width blank where a bare number meets what is no bracket (第２, １). */
function joinedNumbers(numbers: readonly string[]): string {
  return numbers.reduce(
    (joined, number) => joined + (/[0-9０-９]$/.test(joined) && /^[^（(①-⑳]/.test(number) ? '　' : '') + number,
    '',
  );
}

/** Inside 「」 quotation marks become 『』. */
function quoted(text: string): string {
  return `「${text.replaceAll('「', '『').replaceAll('」', '』')}」`;
}

/** In brackets; in 〔〕 where a number in brackets stands at an end, as no two brackets of a kind meet: 〔（７）→（６）〕. */
function bracketed(text: string): string {
  return /^[（(]|[）)]$/.test(text) ? `〔${text}〕` : `（${text}）`;
}

/** A unit by its number, else by its first words. */
function nameOf(unit: Pick<UnitRef, 'number' | 'name'>): string {
  return unit.number === '' ? quoted(shortened(unit.name)) : unit.number;
}

const { rowType, rowFlag } = jaLabels;

const plainWords: Readonly<Record<PlainRemarkCode, string>> = {
  added: rowType.added,
  deleted: rowType.deleted,
  replaced: rowType.replaced,
  orthographic: rowType.orthographic,
  renamed: rowType.renamed,
  rewritten: rowFlag.rewritten,
  diagram: '図修正',
  table: '表修正',
};

function remarkText(remark: Remark, row: ComparisonRow): string {
  switch (remark.code) {
    case 'written':
      return remark.text;
    case 'moved':
      return moved(remark, row);
    case 'split':
    case 'merged':
      return regrouped(remark, row);
    case 'dissolved':
    case 'formed':
      return ofSection(remark, row);
    case 'renumbered':
      return renumbered(remark);
    case 'columns':
      return columns(remark);
    case 'unit':
      return `単位変更${bracketed(`${remark.from || '－'}→${remark.to || '－'}`)}`;
    case 'struck-digits':
      return `取消線の数字の混入の疑い（${remark.head}：${remark.from}→${remark.to}）`;
    default:
      return plainWords[remark.code];
  }
}

function moved({ aside, from, count }: Extract<Remark, { code: 'moved' }>, { new: [unit] }: ComparisonRow): string {
  const place = unit && !aside ? otherPlace(from, unit) : null;
  const run = count > 1 ? `（以下${printCount(count)}項目）` : '';
  return `${place === null ? '順序変更' : `${oldPlaceText(place)}から移動`}${run}`;
}

/** 旧（２） where （２） is another place now. */
function oldPlaceText(place: OtherPlace): string {
  return `${place.former ? '旧' : ''}${placeText(place)}`;
}

function placeText({ numbers, title }: OtherPlace): string {
  return `${joinedNumbers(numbers)}${title === null ? '' : quoted(title)}`;
}

function regrouped(remark: Extract<Remark, { code: 'split' | 'merged' }>, row: ComparisonRow): string {
  const { from, alsoHere, to } = regroupedPlaces(remark, row);
  if (row.new.length === 0 && to.length > 0) return `${placesText(to)}へ統合`;
  if (row.old.length === 0 && from.length > 0) return `${oldPlacesText(from)}から分割`;
  const what =
    remark.code === 'split'
      ? `${printCount(remark.new.length)}項目に分割`
      : `${printCount(remark.old.length)}項目を統合`;
  if (row.new.length === 0 || row.old.length === 0) return `${what}（対応する項目は別の行）`;
  const origin = from.length === 0 ? [] : [`${alsoHere ? '一部は' : ''}${oldPlacesText(from)}から`];
  const rest = to.length === 0 ? [] : [`一部は${placesText(to)}へ`];
  const places = [...origin, ...rest].join('、');
  return places === '' ? what : `${what}${bracketed(places)}`;
}

function ofSection(remark: Extract<Remark, { code: 'dissolved' | 'formed' }>, row: ComparisonRow): string {
  const places = sectionPlaces(remark, row);
  const isGone = remark.code === 'dissolved';
  if (places.length === 0) return isGone ? '見出しのみ削除' : '見出しのみ追加';
  return isGone ? `${placesText(places)}へ統合` : `${rowType.added}（内容は${oldPlacesText(places)}から）`;
}

function oldPlacesText(places: readonly OtherPlace[]): string {
  return places.map(oldPlaceText).join('、');
}

function placesText(places: readonly OtherPlace[]): string {
  return places.map(placeText).join('、');
}

function renumbered({ from, to, count }: Extract<Remark, { code: 'renumbered' }>): string {
  if (from[0] === '') return '番号追加';
  if (to[0] === '') return '番号削除';
  const [before, after] = [ordinalOf(from[0]), ordinalOf(to[0])];
  const isShift = before !== null && after !== null && before !== after && seriesOf(from[0]) === seriesOf(to[0]);
  const way = isShift ? (before > after ? '繰上げ' : '繰下げ') : '変更';
  const run = ([first, last]: readonly [string, string]): string =>
    count === 1 || first === last ? first : `${first}〜${last}`;
  return `番号${way}${bracketed(`${run(from)}→${run(to)}`)}`;
}

function columns({ added, removed, moved: shifted, renamed, tables }: Extract<Remark, { code: 'columns' }>): string {
  const named = (heads: readonly string[], what: string): readonly string[] =>
    heads.length === 0 ? [] : [`列${heads.map(headName).join('')}${what}`];
  const changes = [
    ...named(added, 'を追加'),
    ...named(removed, 'を削除'),
    ...named(shifted, 'の位置を変更'),
    ...renamed.map(([from, to]) => `列${headName(from)}を${headName(to)}に変更`),
  ].join('、');
  return tables > 1 ? `${changes}（計${printCount(tables)}表）` : changes;
}

function headName(head: string): string {
  return head === '' ? '（見出しなし）' : quoted(head);
}
