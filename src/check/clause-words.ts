const WORDS = /[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}|[A-Za-z]{2,}/gu;
const YEARS =
  /(?:明治|大正|昭和|平成|令和|西暦)?\s?(?:元|\d{1,4})年(?:度|末|間|\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?/gu;

/** Words that say what is counted; the years, which are compared by themselves, are left out. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.replace(YEARS, ' ').match(WORDS) ?? []);
}

/** The clause in which a figure stands, with the topics before it: 「観光入込客数は、令和５年度に52万人となり」. Figures are left out. */
export function clauseAround(narrow: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = clausesBefore(narrow.slice(0, start));
  const own = before.at(-1) ?? '';
  const topics = before.slice(0, -1).filter((clause) => /(?:は|では|には|における|について)$/u.test(clause));
  const [after = ''] = narrow.slice(end).split(/[、,]/u);
  return `${topics.join(' ')} ${own} ${after}`;
}

/** The clauses before a figure, its own last. Where it stands right behind a comma, what it is of stands before that: 「家賃を、６万円まで」. */
export function clausesBefore(lead: string): readonly string[] {
  const clauses = lead.split(/[、,]/u);
  return clauses.length > 1 && clauses.at(-1)?.trim() === '' ? clauses.slice(0, -1) : clauses;
}
