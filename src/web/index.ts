export { isLoopbackName, type Connection } from './connection.ts';
export { createWeb } from './create-web.ts';
export { makeDeskKey } from './desk/desk-key.ts';

export { paths } from './paths.ts';
export type { Web, WebAssets, WebLimits, WebPorts } from './ports.ts';
