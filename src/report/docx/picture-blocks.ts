import { AlignmentType, ImageRun, Paragraph, type Table } from 'docx';
import type { Chart, Picture } from '../tree/block.ts';
import type { DocxContext, Setting } from './docx-context.ts';
import { textRuns } from './inline-runs.ts';
import { pageSize } from './page-size.ts';
import { paragraphLook } from './paragraph-look.ts';
import { plainText } from '../tree/plain-text.ts';
import type { Raster } from './raster.ts';
import { bareTable } from './table-block.ts';

/** Print size at most, in CSS pixels. */
const CHART = { width: pageSize.textWidthPixels, height: 900 } as const;
const PICTURE = { width: 400, height: 280 } as const;

/** Charts are drawn for the screen; in print four fifths of that size read as well as the text. */
const CHART_SCALE = 0.82;

/** Figures of a chart stand under it, in twips: about as wide as the chart. */
const TWIN_WIDTH = 6400;

/** The drawing as a picture, with the same figures under it as an editable table. The 施策体系図 is its own text. */
export function chartBlocks(context: DocxContext, chart: Chart, setting: Setting): readonly (Paragraph | Table)[] {
  const { twin } = chart;
  const caption = new Paragraph({
    style: 'PictureCaption',
    keepNext: twin !== null || setting.keepNext,
    children: textRuns(chart.caption),
  });
  const picture = pictureParagraph(context, chart, { ...setting, keepNext: true });
  return twin === null || twin.role === 'plan'
    ? [picture]
    : [picture, caption, bareTable(context, twin, { keepNext: setting.keepNext, width: TWIN_WIDTH })];
}

export function pictureBlocks(context: DocxContext, picture: Picture, setting: Setting): readonly Paragraph[] {
  const alone = picture.caption === '';
  const drawn = pictureParagraph(context, picture, { ...setting, keepNext: !alone || setting.keepNext });
  return alone ? [drawn] : [drawn, new Paragraph({ style: 'PictureCaption', children: textRuns(picture.caption) })];
}

function pictureParagraph({ rasters, bookmarks }: DocxContext, block: Chart | Picture, setting: Setting): Paragraph {
  const raster = rasters.get(block.id);
  if (!raster) throw new Error(`picture ${block.id} was not drawn`);
  const { type, bytes } = raster;
  const description = plainText(block.alt);
  const image = new ImageRun({
    type,
    data: bytes,
    transformation: printSize(block.kind, raster),
    altText: { name: block.id, description },
  });
  return new Paragraph({
    ...paragraphLook(setting),
    style: 'Picture',
    alignment: AlignmentType.CENTER,
    children: bookmarks.anchor(block.id, [image]),
  });
}

function printSize(kind: 'chart' | 'picture', { width, height }: Raster) {
  const wanted = kind === 'chart' && width <= 500 ? CHART_SCALE : 1;
  const most = kind === 'chart' ? CHART : PICTURE;
  const scale = Math.min(wanted, most.width / width, most.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
