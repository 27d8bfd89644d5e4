import type { MadeDocument, ReportFormat, ReportMaker, ReportView } from '#app';
import { fail, issue, type Result } from '#kernel';

/** One document asked of a worker. All of it survives structured cloning: maps and bigints included. */
export interface ReportRequest {
  readonly id: number;
  readonly view: ReportView;
  readonly format: ReportFormat;
}

export interface ReportReply {
  readonly id: number;
  readonly result: Result<MadeDocument>;
}

/** A message port as the worker threads of the runtime have it. */
export interface ReportPort {
  on(event: 'message', listener: (request: ReportRequest) => void): unknown;
  postMessage(reply: ReportReply): void;
}

/** Answers requests one after another. What is thrown becomes an issue of its request; the worker goes on. Stopping a document is ending the worker. */
export function serveReports(port: ReportPort, maker: ReportMaker): void {
  let last: Promise<void> = Promise.resolve();
  port.on('message', (request) => {
    last = last.then(async () => port.postMessage({ id: request.id, result: await made(maker, request) }));
  });
}

async function made(maker: ReportMaker, { view, format }: ReportRequest): Promise<Result<MadeDocument>> {
  try {
    return await maker.make(view, format);
  } catch (cause) {
    return fail(issue('report.failed', { found: cause instanceof Error ? cause.message : String(cause) }));
  }
}
