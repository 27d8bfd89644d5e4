/** What a form says of one indicator. */
export interface TypedExplanation {
  readonly indicator: string;
  readonly cause: string;
  readonly response: string;
  /** Of the explanation that the form was made from. */
  readonly stamp: string;
}

/** Four fields for each indicator, in the order of the page. */
export function readExplanations(form: FormData): readonly TypedExplanation[] {
  const [indicators, causes, responses, stamps] = ['indicator', 'cause', 'response', 'stamp'].map((name) =>
    form.getAll(name).map((said) => (typeof said === 'string' ? said : '')),
  );
  return (indicators ?? []).map((indicator, at) => ({
    indicator,
    cause: causes?.[at] ?? '',
    response: responses?.[at] ?? '',
    stamp: stamps?.[at] ?? '',
  }));
}
