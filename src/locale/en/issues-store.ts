import type { StoreSentences } from '../issue-sentences.ts';

export const enStoreIssues: StoreSentences = {
  'data.in-use':
    'This data is in use at {found}. Another Shirube has it open. Use that one, or end it and try again. It is process {pid}. If it is certain that it no longer runs, delete {lock}.',
  'data.newer':
    'This data was written by a newer Shirube (data version {found}; this one reads up to {expected}). Update Shirube, then open it.',
  'data.disk-full':
    'The disk is full. Nothing more will be written and the program ends. Make room, then start again. State: {found}. Needed: {expected}.',
  'data.unreadable':
    'The data folder cannot be opened. Check its place and permissions, or restore a backup. State: {found}.',
  'database.unreachable':
    'PostgreSQL does not answer. Check DATABASE_URL and that the database runs. Address: {expected}. State: {found}.',
};
