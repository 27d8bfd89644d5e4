import { AlignmentType, BorderStyle, type IStylesOptions } from 'docx';
import { lines, style, type ParagraphStyle } from './paragraph-style.ts';

/**
 * UD font that Windows 10 (1809) and later bring along, the same as in the PDF; Word takes another font for the few
 * characters it lacks. Sizes in half points, distances in twips.
 */
const FONT = 'BIZ UDPゴシック';
const font = { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT };
const INK = '1A1A1A';

const heading = (size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: INK },
  paragraph: { spacing: { before, after, ...lines(280) }, keepNext: true, keepLines: true },
});

export function documentStyles(language: 'ja' | 'en'): IStylesOptions {
  const tongue = language === 'ja' ? 'ja-JP' : 'en-GB';
  return {
    default: {
      document: {
        run: { font, size: 21, language: { value: tongue, eastAsia: 'ja-JP' } },
        paragraph: { spacing: { ...lines(300) } },
      },
      title: {
        run: { font, size: 40, bold: true, color: INK },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 200, ...lines(400) } },
      },
      heading1: {
        ...heading(32, 240, 200),
        paragraph: {
          ...heading(32, 240, 200).paragraph,
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 4, color: '0055AD' } },
        },
      },
      heading2: {
        ...heading(26, 320, 120),
        paragraph: {
          ...heading(26, 320, 120).paragraph,
          border: { left: { style: BorderStyle.SINGLE, size: 36, space: 6, color: '0055AD' } },
          indent: { left: 140 },
        },
      },
      heading3: heading(22, 280, 60),
      hyperlink: { run: { color: INK } },
    },
    paragraphStyles: paragraphStyles(),
    characterStyles: [
      { id: 'SmallText', name: 'SmallText', basedOn: 'DefaultParagraphFont', run: { size: 17, color: '444444' } },
    ],
  };
}

function paragraphStyles(): readonly ParagraphStyle[] {
  const centred = { alignment: AlignmentType.CENTER };
  return [
    style('BodyText', {}, { spacing: { after: 60 } }),
    style('Lead', { size: 24, bold: true }, { spacing: { before: 60, after: 120, ...lines(340) } }),
    style('Note', { size: 18, color: '444444' }, { spacing: { after: 30, ...lines(280) } }),
    style('Facts', { size: 19 }, { spacing: { after: 30, ...lines(290) } }),
    style('BoxTitle', { size: 20, bold: true }, { spacing: { before: 60, after: 20 } }),
    style(
      'Caption',
      { size: 18, bold: true, color: INK },
      { spacing: { before: 120, after: 50, ...lines(250) }, keepNext: true },
    ),
    style('Picture', {}, { ...centred, spacing: { before: 60, after: 0, ...lines(240) } }),
    style(
      'PictureCaption',
      { size: 18, bold: true },
      { ...centred, spacing: { before: 40, after: 60, ...lines(250) } },
    ),
    style('TableHead', { size: 16, bold: true }, { ...centred, spacing: { ...lines(250) } }),
    style('TableText', { size: 16 }, { spacing: { ...lines(265) } }),
    style('Gap', { size: 8 }, { spacing: { ...lines(120) } }),
    style('ContentsTitle', { size: 32, bold: true }, { spacing: { after: 200 } }),
    style('TOC1', { size: 21, bold: true }, { spacing: { before: 140, after: 30 } }),
    style('TOC2', { size: 20 }, { spacing: { after: 20 }, indent: { left: 340 } }),
    style('CoverLine', { size: 26 }, { ...centred, spacing: { before: 120, after: 120 } }),
    style('CoverNumber', { size: 22 }, { alignment: AlignmentType.RIGHT }),
    style('CoverNotice', { size: 21, bold: true }, { ...centred, spacing: { before: 200, after: 200 } }),
    style('RunningText', { size: 16, color: '444444' }, { spacing: { ...lines(220) } }),
  ];
}
