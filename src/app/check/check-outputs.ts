/** What findings can be made into: `page` for a page of the site, the others as files. */
export const checkOutputs = ['page', 'xlsx', 'json'] as const;

export type CheckOutput = (typeof checkOutputs)[number];
