import { readFileSync } from 'node:fs';

/** The assets of the rooms, as main's workers read them. */
export const readAsset = (url: string): Uint8Array => readFileSync(new URL(url));
