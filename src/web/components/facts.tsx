import type { Child } from 'hono/jsx';

export interface Fact {
  readonly label: string;
  readonly said: Child;
}

/** Names and what is said of each; empty ones are left out. */
export function Facts({
  facts,
  class: name = 'facts',
}: {
  readonly facts: readonly (Fact | null)[];
  readonly class?: string;
}) {
  return (
    <dl class={name}>
      {facts.map(
        (fact) =>
          fact && (
            <div>
              <dt>{fact.label}</dt>
              <dd>{fact.said}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
