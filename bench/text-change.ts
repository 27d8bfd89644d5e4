/** A stretch that both texts have, or that only one has. */
export type Change = readonly [kind: 'kept' | 'old' | 'new', text: string];
