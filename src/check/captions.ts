import type { CheckView } from './check-view.ts';
import { isOfAnotherWork } from './outside-reference.ts';
import type { Passage } from './passage.ts';
import type { Sighting } from './rule.ts';

const WORDS = '図表|図|表|写真|グラフ|別紙|別表|別図|別添|別記|参考資料|附属資料|付属資料|資料|様式|付表|付録|脚注|注|コラム|事例';
const NUMBER = String.raw`\d{1,2}(?:[-\u2010-\u2015\u2212.・]\d{1,2})?`;
/** 図１, 図－２, 表２－１, 別表第１. */
const CAPTION = new RegExp(
  String.raw`(?<![\p{Script=Han}\p{Script=Katakana}ー\d])(?<word>${WORDS})(?:第|\s?[-\u2010-\u2015\u2212.]\s?)?\s?(?<number>${NUMBER})(?![\d,%年月日人件つ倍割回]|\.\d|[-\u2010-\u2015\u2212]\d)`,
  'gu',
);
const OPENS = /^[\s[(【《<〈「■◆●○◇□▼▲※*・]*$/u;

interface Mention {
  /** Word and number. */
  readonly key: string;
  /** Word, and of how many parts the number is: 表２－１ is not counted with 表１. */
  readonly series: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Captions begin a passage; where none of a series does, nothing is known of it, nor where more are lost than there are. */
export function lostCaptions({ passages }: CheckView): readonly Sighting[] {
  const captions = new Map<string, Set<string>>();
  const references: Mention[] = [];
  for (const passage of passages) {
    if (passage.kind === 'figure') continue;
    for (const match of passage.narrow.matchAll(CAPTION)) {
      const mention = mentionOf(passage, match);
      if (isCaption(mention)) captions.set(mention.series, (captions.get(mention.series) ?? new Set()).add(mention.key));
      else if (!isOfAnotherWork(passage.narrow, match.index)) references.push(mention);
    }
  }
  return [...Map.groupBy(references, ({ series }) => series)].flatMap(([series, all]) => {
    const known = captions.get(series) ?? new Set();
    const lost = all.filter(({ key }) => !known.has(key));
    return new Set(lost.map(({ key }) => key)).size > known.size ? [] : lost.map((spot) => ({ spot: spotOf(spot) }));
  });
}

function mentionOf(passage: Passage, match: RegExpExecArray): Mention {
  const { word = '', number = '' } = match.groups ?? {};
  const parts = number.split(/\D/u);
  return {
    key: `${word}${parts.join('-')}`,
    series: `${word}${parts.length}`,
    passage,
    start: match.index,
    end: match.index + match[0].length,
  };
}

function isCaption({ passage, start, end }: Mention): boolean {
  return OPENS.test(passage.narrow.slice(0, start)) && !/^[」』)]?[ぁ-ん、]/u.test(passage.narrow.slice(end));
}

function spotOf({ passage, start, end }: Mention): Sighting['spot'] {
  return { passage, start, end };
}
