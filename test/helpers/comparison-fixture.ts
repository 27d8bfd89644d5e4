import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { buildComparisonView, compareOutlines, outlineOfText, type ComparisonView } from '#app';
import { tablePreset, type TableSettings } from '#compare';

/** Views are made by app from two outlines, so a fixture cannot hold what app would never make. */
export function comparisonView(old: string, next: string, settings: Partial<TableSettings> = {}): ComparisonView {
  const compared = compareOutlines({
    old: outlineOfText('old.md', old),
    new: outlineOfText('new.md', next),
    oldTitle: '現行',
    newTitle: '改正案',
  });
  assert.ok(compared.ok);
  return buildComparisonView(compared.value, { ...tablePreset('standard'), ...settings });
}

const piece = fc.constantFrom(
  '漁業',
  '観光',
  '港',
  'を',
  '支援します。',
  '𠮷野家',
  '葛\u{E0100}城',
  'العربية',
  '<b>&amp;',
  '=1+1',
  '#N/A',
  '_x0041_',
  '10件',
);
const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
const block = fc.oneof(
  fc
    .tuple(fc.constantFrom('# １ ', '## （１）', '### ①', '- ', '- ', '', '※', '=', '@', '+'), words)
    .map(([sign, text]) => `${sign}${text}`),
  fc.tuple(words, words, words).map((cells) => `| 指標 | 単位 | 目標値 |\n|---|---|---|\n| ${cells.join(' | ')} |`),
  fc.tuple(words, words).map((cells) => `| 区分 | 内容 |\n|---|---|\n| ${cells.join(' | ')} |\n| ${cells[0]} | |`),
  fc.tuple(words, words).map((lines) => `\`\`\`diagram\n${lines.join('\n')}\n\`\`\``),
);

/** The text of an edition with every kind of unit. */
export const anyEdition = fc.array(block, { minLength: 1, maxLength: 14 }).map((blocks) => blocks.join('\n\n'));

/** Two editions that share some of their units. */
export const anyEditions = fc.tuple(anyEdition, anyEdition, anyEdition).map(([shared, old, next]) => ({
  old: `${shared}\n\n${old}`,
  new: `${next}\n\n${shared}`,
}));

export const anyTableSettings: fc.Arbitrary<Partial<TableSettings>> = fc.record({
  order: fc.constantFrom('new-old', 'old-new'),
  remarks: fc.constantFrom('show', 'omit'),
  checks: fc.constantFrom('show', 'omit'),
  absent: fc.constantFrom('words', 'blank'),
  unchanged: fc.constantFrom('show', 'omit'),
  marks: fc.constantFrom('underline', 'redline'),
  movedMarks: fc.constantFrom('number', 'whole', 'none'),
  stubs: fc.constantFrom('show', 'omit'),
  rowSize: fc.constantFrom('unit', 'measure', 'section'),
  newPage: fc.constantFrom('chapter', 'none'),
  pageNumbers: fc.constantFrom('show', 'omit'),
  font: fc.constantFrom('mincho', 'gothic'),
  date: fc.constantFrom(null, '令和８年４月１日'),
});

const PLACES = [
  '漁港',
  '里山',
  '駅前広場',
  '川沿いの遊歩道',
  '団地',
  '小学校',
  '市場',
  '渡船場',
  '図書館',
  '工業団地',
  '温泉街',
];
const WHO = [
  '住民',
  '若い世代',
  '事業者',
  '高齢者',
  '留学生',
  '農家',
  '観光客',
  '子育て中の親',
  '起業家',
  '消防団',
  '職人',
  '福祉施設',
  '漁師',
];
const DEEDS = [
  '改修を進めます',
  '見守りを続けます',
  '担い手を育てます',
  '相談に応じます',
  '使い方を見直します',
  '補助を行います',
  '名物を売り出します',
];

const at = (words: readonly string[], place: number): string => words[place % words.length] ?? '';

/** Two editions of about `size` units each, the same every time: some are reworded, new or gone; tables have no heads. */
export function generatedEditions(size: number): { readonly old: string; readonly new: string } {
  const old: string[] = [];
  const next: string[] = [];
  for (let place = 0; place < size; place += 1) {
    const lead = `${at(PLACES, place)}では、${at(WHO, place)}のために${place}件の`;
    const text = `${lead}${at(DEEDS, place)}。`;
    if (place % 50 === 0) [old, next].forEach((side) => side.push(`# 基本目標${place / 50 + 1} ${at(PLACES, place)}`));
    else if (place % 10 === 0) [old, next].forEach((side) => side.push(`## （${(place % 50) / 10}）${at(WHO, place)}`));
    else if (place % 25 === 7) {
      const row = (value: number): string => `| | |\n|---|---|\n| ${at(WHO, place)}（${place}番） | ${value} |`;
      old.push(row(place));
      next.push(row(place + 1));
    } else if (place % 7 === 0) next.push(`- ${text}`);
    else if (place % 11 === 0) old.push(`- ${text}`);
    else {
      old.push(`- ${text}`);
      next.push(`- ${place % 3 === 0 ? text.replace('のために', 'とともに') : text}`);
    }
  }
  return { old: old.join('\n\n'), new: next.join('\n\n') };
}
