/** What pdf.js says between its two halves; of a stream each message may bring a chunk of what was read. */
interface PdfMessage {
  readonly chunk?: { readonly fnArray?: readonly unknown[]; readonly argsArray?: readonly unknown[] };
}

/**
 * A port between the two halves of pdf.js on one thread. What is said is handed over as it is, where pdf.js of itself copies
 * each message deeply: a sixth of the time a document takes. Only the lists of operators are copied, for their sender empties them.
 */
export class SameThreadPort extends EventTarget {
  postMessage(message: PdfMessage): void {
    const event = new Said(kept(message));
    queueMicrotask(() => this.dispatchEvent(event));
  }
}

class Said extends Event {
  readonly data: PdfMessage;

  constructor(data: PdfMessage) {
    super('message');
    this.data = data;
  }
}

function kept(message: PdfMessage): PdfMessage {
  const { fnArray, argsArray } = message.chunk ?? {};
  if (!fnArray || !argsArray) return message;
  return { ...message, chunk: { ...message.chunk, fnArray: [...fnArray], argsArray: [...argsArray] } };
}
