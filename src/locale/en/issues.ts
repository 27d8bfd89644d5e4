import type { Sentences } from '../issue-sentences.ts';
import type { jaIssues } from '../ja/issues.ts';
import { enAppIssues } from './issues-app.ts';
import { enCommandIssues } from './issues-command.ts';
import { enImportIssues } from './issues-import.ts';
import { enIndicatorIssues } from './issues-indicator.ts';
import { enIntakeIssues } from './issues-intake.ts';
import { enKernelIssues } from './issues-kernel.ts';
import { enPlanIssues } from './issues-plan.ts';
import { enReportIssues } from './issues-report.ts';
import { enStoreIssues } from './issues-store.ts';
import { enWebIssues } from './issues-web.ts';

export const enIssues: Sentences<keyof typeof jaIssues> = {
  ...enKernelIssues,
  ...enPlanIssues,
  ...enIndicatorIssues,
  ...enAppIssues,
  ...enImportIssues,
  ...enStoreIssues,
  ...enCommandIssues,
  ...enIntakeIssues,
  ...enReportIssues,
  ...enWebIssues,
};
