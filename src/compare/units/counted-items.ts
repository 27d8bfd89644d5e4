import { ordinalOf, type OutlineBlock } from '#plan';

/** `２ 委員の任期は…`, `一 …`: a count without any other sign. What is counted behind it makes a figure of it (`20 歳代`). */
const BARE = /^(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?=\s+\S)/u;
const FIGURE =
  /^.{1,3}\s+(?:[年月日時分円人件名歳位倍点回社校つ％%]|年度|世帯|団体|施設|事業|か所|ポイント)(?:[のがをはにで、代間目]|以上|以下|$)/u;
const ARTICLE = /^第.+条/u;

interface Item {
  readonly index: number;
  readonly number: string;
  readonly ordinal: number;
  readonly isKanji: boolean;
}

/**
 * The bare numbers of 項 and 号, by the index of their block: numbers that count on from each other within one section or
 * article, and the second paragraph of an article, whose first bears none.
 */
export function countedItems(outline: readonly OutlineBlock[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let [items, isArticle]: [Item[], boolean] = [[], false];
  const settle = (): void => {
    for (const [at, { index, number, ordinal, isKanji }] of items.entries()) {
      const counts = [items[at - 1], items[at + 1]].some(
        (beside) => beside?.isKanji === isKanji && Math.abs(beside.ordinal - ordinal) === 1,
      );
      if (counts || (isArticle && ordinal === 2 && !isKanji)) found.set(index, number);
    }
    items = [];
  };
  outline.forEach((block, index) => {
    if (block.kind === 'table' || block.kind === 'diagram') return;
    if (block.kind === 'heading' || ARTICLE.test(block.text)) {
      settle();
      isArticle = ARTICLE.test(block.text);
      return;
    }
    const item = itemOf(block.text, index);
    if (item) items.push(item);
  });
  settle();
  return found;
}

function itemOf(text: string, index: number): Item | null {
  const number = BARE.exec(text)?.[0];
  const ordinal = number === undefined || FIGURE.test(text) ? null : ordinalOf(number);
  return number === undefined || ordinal === null
    ? null
    : { index, number, ordinal, isKanji: /^[一-十]/u.test(number) };
}
