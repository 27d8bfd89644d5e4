import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest time a ZIP archive can say (its times have no zone). */
const ZIP_TIME = new Date(1980, 0, 1);

const TIMESTAMPS = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/**
 * The same document gives the same bytes: the library's own clock and random ids are taken out.
 * `date` (ISO) becomes the date of the document's properties; null = none is written.
 */
export function fixedArchive(bytes: Uint8Array, date: string | null): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(
    ([path, content]) => [path, fixedPart(path, content, date)] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: ZIP_TIME, level: 6 });
}

function fixedPart(path: string, content: Uint8Array, date: string | null): Uint8Array {
  if (path === 'docProps/core.xml')
    return strToU8(strFromU8(content).replace(TIMESTAMPS, (_, name: string) => timestamp(name, date)));
  if (path === 'word/document.xml') return strToU8(numbered(strFromU8(content)));
  return content;
}

function timestamp(name: string, date: string | null): string {
  return date === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
}

/** Bookmarks and drawings are numbered over the life of the process by the library; here in the order of the document. */
function numbered(xml: string): string {
  const bookmarks = new Map<string, string>();
  let drawings = 0;
  return xml
    .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")\d+(?=")/g, (id) => {
      const own = bookmarks.get(id) ?? `${bookmarks.size + 1}`;
      bookmarks.set(id, own);
      return own;
    })
    .replace(/(?<=<wp:docPr\b[^>]*?\bid=")\d+(?=")/g, () => `${(drawings += 1)}`);
}
