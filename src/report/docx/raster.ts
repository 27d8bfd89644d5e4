import { fileURLToPath } from 'node:url';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { flatBlocks } from '../tree/walk.ts';
import type { Block, Chart, Picture } from '../tree/block.ts';
import { imageSize, type Size } from './image-size.ts';

/** A picture as Word takes it; size in CSS pixels at which it is printed. */
export interface Raster extends Size {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
}

/** Pixels of the file for each pixel in print: sharp at 192 dots per inch. */
const DENSITY = 2;

const fontFile = (path: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${path}`));

/** The fonts that come with the program and no others, so that a chart looks the same on every machine. */
const fonts: NonNullable<ResvgRenderOptions['font']> = {
  loadSystemFonts: false,
  fontFiles: [
    fontFile('biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
    fontFile('biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
    fontFile('noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
  ],
  defaultFontFamily: 'BIZ UDPGothic',
  sansSerifFamily: 'BIZ UDPGothic',
};

/** Every chart and picture of the document, by block id. Word shows no SVG everywhere, so drawings become PNG. */
export async function rasters(blocks: readonly Block[]): Promise<ReadonlyMap<string, Raster>> {
  const pictures = flatBlocks(blocks).filter((block) => block.kind === 'chart' || block.kind === 'picture');
  const made = await Promise.all(pictures.map(async (block) => [block.id, await rasterOf(block)] as const));
  return new Map(made);
}

async function rasterOf(block: Chart | Picture): Promise<Raster> {
  if (block.kind === 'chart') return drawn(block.svg, block);
  const bytes = Buffer.from(block.base64, 'base64');
  if (block.mediaType === 'image/svg+xml') return drawn(bytes.toString('utf8'), null);
  return { type: block.mediaType === 'image/png' ? 'png' : 'jpg', bytes, ...imageSize(bytes) };
}

async function drawn(svg: string, size: Size | null): Promise<Raster> {
  const image = await renderAsync(svg, { fitTo: { mode: 'zoom', value: DENSITY }, font: fonts, background: '#ffffff' });
  const { width, height } = size ?? { width: image.width / DENSITY, height: image.height / DENSITY };
  return { type: 'png', bytes: image.asPng(), width, height };
}
