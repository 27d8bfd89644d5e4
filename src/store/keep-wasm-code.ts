import { setFlagsFromString } from 'node:v8';

/**
 * Code that V8 made of WebAssembly is never freed, from this call to the end of the process. Called before a PGlite is made:
 * V8 may free code that it has just replaced by a faster version twice, and then ends the process with “Check failed:
 * jit_page_->allocations_.erase(addr) == 1” (nodejs/node#64500, seen on Node 24.21 where many PGlites were opened and closed).
 * It costs nothing that could be measured, in time or memory: a process that serves a city opens one PGlite, and keeps it.
 */
export function keepWasmCode(): void {
  setFlagsFromString('--no-wasm-code-gc');
}
