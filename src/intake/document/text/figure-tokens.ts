/** Figures of one row of a table, each with what belongs to it: a year in brackets, 以上. */
const FIGURE = '[－−\\-△▲＋+]?[0-9０-９][0-9０-９,，.．]*(?:[%％]|[人件円戸回校社所台倍億万千位点])?';
const BOUND = '(?:以上|以下|以内|未満|超|程度|前後)';
const NONE = '[〇○]{2,}|[－―–\\-…]|未定|なし|調整中|検討中|維持|増加|減少';
const YEAR = '[（(][\\s]*(?:[HRＨＲ]|平成|令和|昭和)?[\\s]*[0-9０-９元]{1,4}[\\s]*(?:年度?末?)?[\\s]*[）)]';
const TOKEN = new RegExp(`(?:${YEAR})|(?:(?:${FIGURE})\\s*(?:${BOUND})?|${NONE})`, 'gu');
const YEAR_ONLY = new RegExp(`^${YEAR}$`, 'u');

/** The tokens of a text that is made of figures alone; null where anything else stands in it. */
export function figureTokens(text: string): readonly string[] | null {
  const tokens = text.match(TOKEN);
  if (!tokens) return null;
  const compact = (some: string): string => some.replace(/\s/gu, '');
  return compact(tokens.join('')) === compact(text) ? tokens.map(compact) : null;
}

export const isYear = (token: string): boolean => YEAR_ONLY.test(token);

/** A figure line after another: a year joins the figure it stands under. */
export function withTokens(figures: readonly string[], tokens: readonly string[]): readonly string[] {
  const all = [...figures];
  const years = tokens.filter(isYear);
  if (years.length === tokens.length) {
    // A line of years below a line of figures: the last of them, one each.
    const from = Math.max(0, all.length - years.length);
    years.forEach((year, at) => {
      if (all.length === 0) all.push(year);
      else all[Math.min(from + at, all.length - 1)] += year;
    });
    return all;
  }
  for (const token of tokens) {
    if (isYear(token) && all.length > 0) all[all.length - 1] += token;
    else all.push(token);
  }
  return all;
}
