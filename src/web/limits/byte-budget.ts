export interface BudgetSize {
  /** Bytes that all senders together may have in hand. */
  readonly total: number;
  /** Bytes that one of them may. */
  readonly each: number;
}

/** How much of what senders handed in is held at a time, from its first byte until its answer is sent. */
export class ByteBudget {
  readonly #size: BudgetSize;
  readonly #held = new Map<string, number>();
  #total = 0;

  constructor(size: BudgetSize) {
    this.#size = size;
  }

  /** An empty purse of this sender; what it holds is given back by `empty`. */
  open(sender: string): Purse {
    let own = 0;
    return {
      hold: (bytes) => {
        const ofSender = (this.#held.get(sender) ?? 0) + bytes;
        if (ofSender > this.#size.each || this.#total + bytes > this.#size.total) return false;
        this.#held.set(sender, ofSender);
        this.#total += bytes;
        own += bytes;
        return true;
      },
      empty: () => {
        const rest = (this.#held.get(sender) ?? 0) - own;
        if (rest > 0) this.#held.set(sender, rest);
        else this.#held.delete(sender);
        this.#total -= own;
        own = 0;
      },
    };
  }
}

export interface Purse {
  /** False = there is no room for them now. */
  hold(bytes: number): boolean;
  empty(): void;
}
