import type { LowerSentences } from '../issue-sentences.ts';
import { jaAppIssues } from './issues-app.ts';
import { jaCommandIssues } from './issues-command.ts';
import { jaImportIssues } from './issues-import.ts';
import { jaIndicatorIssues } from './issues-indicator.ts';
import { jaIntakeIssues } from './issues-intake.ts';
import { jaKernelIssues } from './issues-kernel.ts';
import { jaPlanIssues } from './issues-plan.ts';
import { jaReportIssues } from './issues-report.ts';
import { jaStoreIssues } from './issues-store.ts';
import { jaWebIssues } from './issues-web.ts';

/** All sentences by code; English is held to the same keys. */
export const jaIssues = {
  ...jaKernelIssues,
  ...jaPlanIssues,
  ...jaIndicatorIssues,
  ...jaAppIssues,
  ...jaImportIssues,
  ...jaStoreIssues,
  ...jaCommandIssues,
  ...jaIntakeIssues,
  ...jaReportIssues,
  ...jaWebIssues,
} satisfies LowerSentences;
