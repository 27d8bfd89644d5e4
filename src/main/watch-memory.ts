import type { Worker } from 'node:worker_threads';

const EVERY_MS = 200;
const MEBIBYTE = 1024 * 1024;

/**
 * Looks after what a thread holds: its heap, which the runtime limits too, and its buffers, which nothing limits. Tells once of
 * more than `most` MiB. What is given back stops the looking.
 */
export function watchMemory(worker: Worker, most: number, beyond: () => void): () => void {
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    const held = await worker.getHeapStatistics().then(
      (heap) => heap.used_heap_size + heap.external_memory,
      // It has ended: whoever waits for its answer hears that otherwise.
      () => 0,
    );
    isLooking = false;
    if (held > most * MEBIBYTE) beyond();
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
