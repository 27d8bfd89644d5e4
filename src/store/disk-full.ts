/** PostgreSQL's `disk_full` (errcodes appendix, class 53). */
const DISK_FULL = '53100';
/** ENOSPC and EDQUOT as the WebAssembly system interface numbers them (wasi errno 51, 19). */
const WASI_FULL: ReadonlySet<unknown> = new Set([51, 19]);
const FULL_MESSAGE = /no space left on device|could not extend file|disk quota exceeded|ENOSPC|EDQUOT/i;

/** True where an error, or what caused it, says that nothing more can be written. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, name, errno, message, cause } = error as Readonly<Record<string, unknown>>;
  if (code === DISK_FULL || code === 'ENOSPC' || code === 'EDQUOT') return true;
  if (name === 'ErrnoError' && WASI_FULL.has(errno)) return true;
  return (typeof message === 'string' && FULL_MESSAGE.test(message)) || isDiskFull(cause);
}
