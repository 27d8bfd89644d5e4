import type { AllSentences } from '../issue-sentences.ts';
import { enAppIssues } from './issues-app.ts';
import { enKernelIssues } from './issues-kernel.ts';
import { enPlanIssues } from './issues-plan.ts';

export const enIssues: AllSentences = { ...enKernelIssues, ...enPlanIssues, ...enAppIssues };
