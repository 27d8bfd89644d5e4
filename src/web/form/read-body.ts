import { fail, issue, ok, type Issue, type Result } from '#kernel';
import type { Purse } from '../limits/byte-budget.ts';

/** A body that is refused is still heard out up to this many times the limit: a browser that may not finish sending shows no answer. */
const HEARD_OUT = 4;

const MEGABYTE = 1024 * 1024;

interface BodyLimit {
  /** Bytes. */
  readonly most: number;
  readonly purse: Purse;
}

/** The whole body, counted as it comes; refused by its announced length before the first byte is kept. */
export async function readBody(request: Request, limit: BodyLimit): Promise<Result<Uint8Array>> {
  const { most, purse } = limit;
  const announced = Number(request.headers.get('Content-Length') ?? 0);
  if (announced > most * HEARD_OUT) return fail(tooLarge(most));
  const body = announced > most ? fail(tooLarge(most)) : await keepBody(request, limit);
  if (body.ok) return body;
  purse.empty();
  await hearOut(request, most);
  return body;
}

function tooLarge(most: number): Issue {
  return issue('form.too-large', { params: { megabytes: Math.floor(most / MEGABYTE) } });
}

async function keepBody(request: Request, { most, purse }: BodyLimit): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyOf(request)) {
    size += chunk.length;
    if (size > most) return fail(tooLarge(most));
    if (!purse.hold(chunk.length)) return fail(issue('form.no-room'));
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}

/** Reads on without keeping anything, so that the one who sends comes to hear the answer. */
export async function hearOut(request: Request, most: number): Promise<void> {
  let size = 0;
  try {
    for await (const chunk of bodyOf(request)) {
      size += chunk.length;
      if (size > most * HEARD_OUT) return;
    }
  } catch {
    // Who went away hears no answer.
  }
}

/** The body's chunks from where reading stopped; leaving the loop leaves the body open. */
function bodyOf({ body }: Request): AsyncIterable<Uint8Array> {
  return body === null ? empty() : body.values({ preventCancel: true });
}

async function* empty(): AsyncGenerator<Uint8Array> {}
