import type { ReportFormat, ReportMaker, ReportView } from '#app';
import { ok } from '#kernel';
import { localeFor, type Language, type Locale } from '#locale';
import type { ReportAssets } from './assets.ts';
import { reportTree } from './build/report-tree.ts';
import type { ReportWriter } from './writer.ts';

export interface ReportMakerParts {
  readonly assets: ReportAssets;
  /** An absolute path where nothing lies and nothing is written: the root of the typesetter. */
  readonly emptyFolder: string;
  readonly language?: Language;
}

/**
 * View → document in this thread. Writers are loaded and made when first needed and kept, so that no format waits for the
 * parts of another and the second document is a warm one.
 */
export function createReportMaker(parts: ReportMakerParts): ReportMaker {
  const writers = new Map<ReportFormat, Promise<ReportWriter>>();
  const writerFor = (format: ReportFormat): Promise<ReportWriter> => {
    const writer = writers.get(format) ?? makers[format](parts);
    writers.set(format, writer);
    return writer;
  };
  return {
    make: async (view, format) => {
      const locale = localeFor(parts.language ?? 'ja', view.municipality);
      const writer = await writerFor(format);
      const written = await writer.write(reportTree(view, locale), locale);
      return written.ok
        ? ok({ ...written.value, mediaType: writer.mediaType, fileName: fileName(view, locale, format) })
        : written;
    },
  };
}

const makers: Readonly<Record<ReportFormat, (parts: ReportMakerParts) => Promise<ReportWriter>>> = {
  html: async ({ assets }) => (await import('./html/html-writer.ts')).htmlWriter(assets.style),
  pdf: async ({ assets, emptyFolder }) => (await import('./pdf/pdf-writer.ts')).pdfWriter({ ...assets, emptyFolder }),
  docx: async ({ assets }) => (await import('./docx/docx-writer.ts')).docxWriter(assets.fonts),
  xlsx: async () => (await import('./xlsx/xlsx-writer.ts')).xlsxWriter,
};

/** Signs that a file name cannot hold on Windows. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f]/g;

/** `熊本市_R1_進捗状況報告書.pdf`. */
function fileName({ municipality, year }: ReportView, { headings, yearText }: Locale, format: ReportFormat): string {
  const parts = [municipality.name, yearText(year), headings.progressReport].map((part) =>
    [...part.replace(FORBIDDEN, '_')].slice(0, 40).join(''),
  );
  return `${parts.join('_')}.${format}`;
}
