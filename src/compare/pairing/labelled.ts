const LABEL = /^[^:、。]{1,8}:/;

/** Whether a folded text is what a label says: 担当：図書館 may be said of anything. */
export function isLabelled(text: string): boolean {
  return LABEL.test(text);
}

/** Whether two folded texts are said by the same label: 担当：農政課, 担当：教育委員会. */
export function areOfOneLabel(one: string, other: string): boolean {
  const [label] = LABEL.exec(one) ?? [];
  return label !== undefined && other.startsWith(label);
}
