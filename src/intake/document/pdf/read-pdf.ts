import type { ReadingOptions } from '#app';
import { fail, ok, type Issue, type Result } from '#kernel';
import { intakeIssue } from '../../issue-codes.ts';
import type { Flow } from '../flow.ts';
import type { Draft } from './draft.ts';
import { finishedBlocks } from './finished-blocks.ts';
import { furnitureOf } from './furniture.ts';
import { appendPage, headFurniture } from './join-pages.ts';
import { visitPages } from './open-pdf.ts';
import { blocksOfPage } from './page-blocks.ts';
import { footnoteBlocks } from './footnote-blocks.ts';
import { plainTexts, withNotes } from './place-notes.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { textEdges } from './text-edge.ts';

/**
 * A PDF by the positions of its characters: lines, columns, tables and paragraphs in the order of reading; running heads and
 * page numbers out of the text. Refused by name: a protected file, a scan, vertical writing, a damaged file, one beyond limits.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  onProgress?: ReadingOptions['onProgress'],
): Promise<Result<Flow>> {
  const pages: ReadPage[] = [];
  let notes = 0;
  const visited = await visitPages(bytes, file, (page) => {
    const read = readPage(page, file, notes);
    notes += read.footnotes.length;
    pages.push(read);
    onProgress?.(page.number, page.of);
  });
  if (!visited.ok) return visited;
  const refusal = refusalOf(pages, file);
  return refusal ? fail(refusal) : ok(flowOf(pages, file));
}

/** Characters on a page of text; fewer on every page, with pictures on it, is a scan. */
const FEW = 8;

function refusalOf(pages: readonly ReadPage[], file: string): Issue | null {
  const characters = pages.reduce((sum, page) => sum + page.characters, 0);
  const vertical = pages.reduce((sum, page) => sum + page.vertical, 0);
  const place = { file };
  if (characters > 0 && vertical * 2 > characters) return intakeIssue('pdf-vertical-text', { place });
  if (characters > 0 && (pages.some((page) => page.characters > FEW) || !pages.some(isPictured))) return null;
  return pages.some(isPictured)
    ? intakeIssue('pdf-scanned', { place, params: { pages: pages.length } })
    : intakeIssue('text-empty', { place });
}

const isPictured = ({ content, characters }: ReadPage): boolean => content.pictures.length > 0 && characters <= FEW;

function flowOf(pages: readonly ReadPage[], file: string): Flow {
  const { taken, furniture } = furnitureOf(
    pages.map(({ content, height }) => ({ ...content, height })),
    file,
  );
  const kept = pages.map(({ content, width, height }) => {
    const segments = content.segments.filter((segment) => !taken.has(segment));
    return { content: { ...content, segments }, width, height };
  });
  const edges = textEdges(kept);
  const heads: string[] = [];
  let drafts: readonly Draft[] = [];
  for (const [at, { content, width, height }] of kept.entries()) {
    const edge = edges[at] ?? { right: width, furthest: width };
    const left = Math.min(edge.right, ...content.segments.map((segment) => segment.left));
    const bounds = { ...edge, left, top: 0, bottom: height };
    drafts = appendPage(drafts, blocksOfPage(content, bounds, drafts.at(-1)), heads);
  }
  const roles = new Map(pages.map(({ content, roles: declared }) => [content.page, declared]));
  return {
    blocks: withNotes(finishedBlocks(drafts, { file, roles }), footnoteBlocks(pages, { file, roles })),
    furniture: plainTexts([
      ...furniture,
      ...headFurniture([...heads, ...pages.flatMap(({ footnoteMarks }) => footnoteMarks)], file),
    ]),
    unplaced: plainTexts(pages.flatMap(({ unplaced }) => unplaced)),
    issues: [...pages.flatMap(({ issues }) => issues), ...scannedPages(pages, file)],
  };
}

function scannedPages(pages: readonly ReadPage[], file: string): readonly Issue[] {
  const scanned = pages.filter(isPictured).filter(({ content, area }) => {
    const largest = Math.max(0, ...content.pictures.map(({ box }) => (box.right - box.left) * (box.bottom - box.top)));
    return largest > area * 0.5;
  });
  return scanned.map(({ content }) =>
    intakeIssue('pdf-scanned-pages', { severity: 'warning', place: { file, page: content.page } }),
  );
}
