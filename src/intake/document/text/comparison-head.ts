/** The captions of the columns of a 新旧対照表, in their order. */
export interface ComparisonHead {
  readonly captions: readonly string[];
}

const OLD = /^(?:現行|現行計画|改正前|旧|改定前|改訂前|変更前|修正前|第.{1,3}期)(?:[（(].*[）)])?$/u;
const NEW =
  /(?:改正後|改正案|新|改定後|改定案|改訂後|改訂案|変更後|変更案|修正後|修正案|素案|[（(]案[）)]|案|第.{1,3}期)$|^新/u;
const REMARK = /^(?:備考|摘要|変更理由|改正理由|理由|変更点|修正理由|説明)$/u;

/** A line that names two columns or three, such as 改正案 現行 備考. Null for any other. */
export function comparisonHead(line: string): ComparisonHead | null {
  const captions = line.trim().split(/[\s\u3000|]+/u);
  if (captions.length < 2 || captions.length > 3) return null;
  const [first = '', second = '', third] = captions;
  if (third !== undefined && !REMARK.test(third)) return null;
  const names = (NEW.test(first) && OLD.test(second)) || (OLD.test(first) && NEW.test(second));
  return names && first !== second ? { captions } : null;
}

/** What is asked of a page here. */
interface HeadedPage {
  readonly lines: readonly { readonly text: string }[];
}

/** Pages from the first that begins with such a head: the table, as far as it can be told. Null where there is none. */
export function comparisonStart(pages: readonly HeadedPage[]): number | null {
  const headed = pages.flatMap(({ lines }, at) => (lines[0] && comparisonHead(lines[0].text) ? [at] : []));
  return headed.length >= 2 || (headed.length === 1 && pages.length <= 3) ? (headed[0] ?? null) : null;
}
