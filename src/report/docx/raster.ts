import { renderAsync } from '@resvg/resvg-js';
import type { Coverage } from '../fonts/cmap-coverage.ts';
import { flatBlocks } from '../tree/walk.ts';
import type { Block, Chart, Picture } from '../tree/block.ts';
import { chartFonts } from './chart-fonts.ts';
import { imageSize, type Size } from './image-size.ts';

/** A picture as Word takes it; size in CSS pixels at which it is printed. */
export interface Raster extends Size {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
}

/** Pixels of the file for each pixel in print: sharp at 192 dots per inch. */
const DENSITY = 2;

/** Every chart and picture of the document, by block id. Word shows no SVG everywhere, so drawings become PNG. `first` = what the first font can show. */
export async function rasters(blocks: readonly Block[], first: Coverage): Promise<ReadonlyMap<string, Raster>> {
  const pictures = flatBlocks(blocks).filter((block) => block.kind === 'chart' || block.kind === 'picture');
  const made = await Promise.all(pictures.map(async (block) => [block.id, await rasterOf(block, first)] as const));
  return new Map(made);
}

async function rasterOf(block: Chart | Picture, first: Coverage): Promise<Raster> {
  if (block.kind === 'chart') return drawn(block.svg, { size: block, first });
  const bytes = Buffer.from(block.base64, 'base64');
  if (block.mediaType === 'image/svg+xml') return drawn(bytes.toString('utf8'), { size: null, first });
  return { type: block.mediaType === 'image/png' ? 'png' : 'jpg', bytes, ...imageSize(bytes) };
}

async function drawn(
  svg: string,
  { size, first }: { readonly size: Size | null; readonly first: Coverage },
): Promise<Raster> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: DENSITY },
    font: chartFonts(svg, first),
    background: '#ffffff',
  });
  const { width, height } = size ?? { width: image.width / DENSITY, height: image.height / DENSITY };
  return { type: 'png', bytes: image.asPng(), width, height };
}
