import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readOutline, type OutlineUnit } from '#plan';

/** Real documents kept beside the checkout; their texts are not ours to keep in it. */
const SHARED = new URL('../../shared/', import.meta.url);

/** An outline of `truth/basic`; null where it is not here. */
export function realOutline(name: 'new' | 'old'): readonly OutlineUnit[] | null {
  const file = new URL(`truth/basic/${name}.md`, SHARED);
  return existsSync(file) ? readOutline(readFileSync(file, 'utf8'), `${name}.md`).units : null;
}

const HEADING = /^(?:（[１-９]）|[１-９] |[Ⅰ-Ⅳ]「)/u;
const BEGINS = /^(?:・|※|＜|【|[①-⑳]|議事|（[１-９]）|日時：|場所：|KPI|第[１２]期)/u;

/**
 * The text of the comparison table, as it was pulled out of its pages: both columns one after the other. Wrapped lines are
 * joined and numbered lines after the contents are headings, nothing more: enough to see whether a rule tells what stands in it.
 */
export function seedOutline(): readonly OutlineUnit[] | null {
  const folder = new URL('seeds/', SHARED);
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.startsWith('001')) : undefined;
  if (name === undefined) return null;
  const lines = readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const texts: string[] = [];
  for (const line of lines.filter((one) => one !== '')) {
    const last = texts.at(-1);
    const ended =
      last === undefined || /。$|備考$|^第[１２]期/u.test(last) || (HEADING.test(last) && !/^プロ|^ジェ/u.test(line));
    if (ended || HEADING.test(line) || BEGINS.test(line)) texts.push(line);
    else texts[texts.length - 1] = last + line;
  }
  const body = texts.findIndex((text) => text.endsWith('備考'));
  const outline = texts.map((text, at) =>
    at > body && HEADING.test(text) && text.length < 60 ? `${'#'.repeat(levelOf(text))} ${text}` : text,
  );
  return readOutline(outline.join('\n\n'), 'seed').units;
}

function levelOf(text: string): number {
  if (text.startsWith('（')) return 3;
  return /^[Ⅰ-Ⅳ]/u.test(text) ? 2 : 1;
}
