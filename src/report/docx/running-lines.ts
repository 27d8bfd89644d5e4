import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { DocumentTree } from '../tree/document-tree.ts';
import { textRuns } from './inline-runs.ts';
import { pageSize } from './page-size.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '9A9A9A' };
const right = [{ type: TabStopType.RIGHT, position: pageSize.textWidth }];

/** Above every page: which report this is. */
export function runningHeader({ cover }: DocumentTree): Header {
  return new Header({
    children: [new Paragraph({ style: 'RunningText', border: { bottom: rule }, children: textRuns(cover.title) })],
  });
}

/** Below every page: the city's notice, whose paper it is, and the page. */
export function runningFooter({ cover, notice }: DocumentTree): Footer {
  const page = [...textRuns(cover.subtitle), new TextRun({ children: [new Tab(), PageNumber.CURRENT] })];
  return new Footer({
    children: [
      new Paragraph({ style: 'RunningText', border: { top: rule }, tabStops: right, children: page }),
      ...(notice === null ? [] : [new Paragraph({ style: 'RunningText', children: textRuns(notice) })]),
    ],
  });
}
