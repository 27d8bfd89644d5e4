import type { AllSentences } from '../issue-sentences.ts';
import { jaAppIssues } from './issues-app.ts';
import { jaKernelIssues } from './issues-kernel.ts';
import { jaPlanIssues } from './issues-plan.ts';

export const jaIssues: AllSentences = { ...jaKernelIssues, ...jaPlanIssues, ...jaAppIssues };
