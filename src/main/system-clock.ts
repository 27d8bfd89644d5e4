import type { Clock } from '#app';

export const systemClock: Clock = { now: () => new Date().toISOString() };
