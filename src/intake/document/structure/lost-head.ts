const FIGURES = /基準値|現状値|目標値|実績値|当初値|直近値|最終目標/g;
const NAMES =
  /重要業績評価|成果|指標|項目|KPI|ＫＰＩ|名称?|単位|方向性?|担当|所管|部局|課|備考|[（(][^（()）]*[)）]|(?:令和|平成|[RHＲＨ])?\s*[0-9０-９元]+年?度?|末|\s/g;
/** Characters of a line that names columns. */
const LONGEST = 80;

/** A line of text that names the columns of figures and nothing else: the head of a table whose rows were not found. */
export function isLostHead(text: string): boolean {
  if (text.length > LONGEST) return false;
  const figures = new Set(text.match(FIGURES));
  return figures.size > 1 && text.replace(FIGURES, '').replace(NAMES, '') === '';
}
