const FIGURE = /(?:明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR](?=\d))?(?:\d[\d,.]*|元(?=年|\()|〇+)/g;

/** Whether two folded texts are the same but for figures, dates and years: 令和２年度から５年間, 令和７年度から４年間. */
export function isFiguresOnly(one: string, other: string): boolean {
  return one.replace(FIGURE, '0') === other.replace(FIGURE, '0');
}
