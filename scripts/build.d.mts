/** For tests, which are TypeScript. */
export function buildIfChanged(root: string, node: string): Promise<void>;
