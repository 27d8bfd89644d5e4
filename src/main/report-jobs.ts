import type { MadeDocument, ReportFormat, ReportMaker, ReportView } from '#app';
import { workerFile, workerJobs, type JobLimits } from './worker-jobs.ts';

export interface ReportJob {
  readonly view: ReportView;
  readonly format: ReportFormat;
}

/** The report maker in a worker: fonts and compiler stay warm between documents. */
export function reportJobs(limits: JobLimits): ReportMaker & { close(): Promise<void> } {
  const jobs = workerJobs<ReportJob, MadeDocument>({
    worker: workerFile('report-worker'),
    subject: 'report',
    ...limits,
  });
  return { make: (view, format) => jobs.run({ view, format }), close: () => jobs.close() };
}
