import { numbersIn, type NumberInText } from './numbers-in-text.ts';

/** Longest first: 市町村 before 市, 事業所 before 所. */
const COUNTERS =
  /^(?:市町村|事業所|事業者|百万円|千円|万円|億円|世帯|団体|施設|店舗|箇所|か所|カ所|ヶ所|地区|名様|人口|種類|路線|千人|万人|平方キロメートル|キロメートル|メートル|ヘクタール|トン|[人名件個戸棟校園館店社組区台基本冊回点票枚頭羽匹株隻食床円橋者])/u;

/** A figure with the word it counts by, as short as that word is: 人 of 「50人中」. */
export interface Count extends NumberInText {
  readonly counter: string;
}

/** The figures of a sentence that count something; percentages and figures without a word behind are left out. */
export function countsIn(narrow: string): readonly Count[] {
  return numbersIn(narrow).flatMap((number): readonly Count[] => {
    const counter = COUNTERS.exec(number.unit)?.[0] ?? number.unit.replace(/(?:中|内|当たり)$/u, '');
    return counter === '' || /^[%％年月日時分歳倍位割度期章節]/u.test(counter) ? [] : [{ ...number, counter }];
  });
}
