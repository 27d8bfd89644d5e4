export { keepWasmCode } from './keep-wasm-code.ts';
export type { LockEffects, ProcessMark } from './lock-effects.ts';
export { openStore, type OpenStore, type StoreLocation } from './open-store.ts';
export { StoreClosed } from './store-closed.ts';
