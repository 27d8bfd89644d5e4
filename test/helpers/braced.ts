/** A text with its marks in braces: `{30台}設置`. */
export function braced(text: string, spans: readonly (readonly [start: number, end: number])[]): string {
  let [out, from] = ['', 0];
  for (const [start, end] of spans) {
    out += `${text.slice(from, start)}{${text.slice(start, end)}}`;
    from = end;
  }
  return out + text.slice(from);
}
