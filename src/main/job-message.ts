import type { Result } from '#kernel';

/** One job asked of a worker. Its input survives structured cloning. */
export interface JobRequest<Input> {
  readonly id: number;
  readonly input: Input;
}

/** What came of it: its result, or the message of what was thrown. */
export type JobReply<Output> =
  | { readonly id: number; readonly result: Result<Output> }
  | { readonly id: number; readonly thrown: string }
  /** It goes on: how much is done, of how much. */
  | { readonly id: number; readonly progress: readonly [done: number, total: number] };
