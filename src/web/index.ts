export { createWeb } from './create-web.ts';
export { paths } from './paths.ts';
export type { Web, WebAssets, WebPorts } from './ports.ts';
