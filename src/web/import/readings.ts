import type { ImportKey } from '#app';

/** How far a reading is; both 0 while nothing is known. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

interface Running {
  readonly controller: AbortController;
  progress: ReadingProgress;
}

type Order = { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void };

/** The readings of imports that go on now. A reading that a restart cut off is begun again by a person. */
export class Readings {
  readonly #running = new Map<string, Running>();

  /** Null where none goes on. */
  at(key: ImportKey): ReadingProgress | null {
    return this.#running.get(nameOf(key))?.progress ?? null;
  }

  /** Begins one, unless it goes on already. `read` never fails. */
  start(key: ImportKey, read: (order: Order) => Promise<void>): void {
    const name = nameOf(key);
    if (this.#running.has(name)) return;
    const running: Running = { controller: new AbortController(), progress: { done: 0, total: 0 } };
    this.#running.set(name, running);
    const onProgress = (done: number, total: number): void => {
      running.progress = { done, total };
    };
    void read({ signal: running.controller.signal, onProgress }).finally(() => this.#running.delete(name));
  }

  stop(key: ImportKey): void {
    this.#running.get(nameOf(key))?.controller.abort();
  }
}

function nameOf({ city, number }: ImportKey): string {
  return `${city} ${number}`;
}
