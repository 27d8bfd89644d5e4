export type { PlacedBlock, ReadDocument } from '#app';
