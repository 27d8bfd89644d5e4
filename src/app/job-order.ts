/** How a job in a thread is asked for. */
export interface JobOrder {
  /** Aborted: a job that waits is taken out of the queue, the worker of one that runs is stopped. */
  readonly signal?: AbortSignal;
  /** Told as it goes on, where the job can say: how much is done, of how much. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The stranger it is done for, so that one's jobs hold up no other's; absent for our own. */
  readonly sender?: string;
}
