const LABEL = /^[^:、。]{1,8}:/;

/** Whether a folded text is what a label says: 担当：図書館 may be said of anything. */
export function isLabelled(text: string): boolean {
  return LABEL.test(text);
}
