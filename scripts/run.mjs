// Starts other programs: quietly with a progress line, or in the foreground with signals passed on.
// Progress goes to stderr, so that the output of a command stays clean for scripts.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';

export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Seconds since `start` (a `performance.now()` value), as people read them. */
export function elapsed(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)}秒`;
}

/**
 * Runs a long step, says every 15 seconds that it is still running, and shows its output only when it fails,
 * in which case this process ends with the step's exit code.
 */
export async function runQuietly(title, { command, args, cwd, advice }) {
  const start = performance.now();
  say(`${title}…`);
  const tick = setInterval(() => say(`  …${elapsed(start)} 経過`), 15_000);
  const { code, output } = await collect(spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] }));
  clearInterval(tick);
  if (code === 0) return say(`  完了（${elapsed(start)}）`);
  say(output.trimEnd());
  say(`  失敗しました（終了コード ${code}、${elapsed(start)}）。${advice}、もう一度実行してください。`);
  process.exit(code);
}

/** Runs a program in the foreground and resolves to its exit code; a signal counts as 128 + its number. */
export function runForeground(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const forward = (signal) => {
    // A terminal sends Ctrl-C to the whole group: the child has it already.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill('SIGTERM'));
  return exitCodeOf(child);
}

/** npm puts a shell between itself and us, which passes no signal on: a stopped npm shows only as a new parent. */
function whenOrphaned(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

async function collect(child) {
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const code = await exitCodeOf(child);
  return { code, output: Buffer.concat(chunks).toString() };
}

function exitCodeOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
