import { unzipSync, type UnzipFileInfo } from 'fflate';
import { intakeIssue } from '../../issue-codes.ts';
import { Refusal } from './refusal.ts';

/** Entries; a report of 100 pages with 300 pictures has 330. */
const MOST_ENTRIES = 10_000;
/** Bytes of one part when unpacked; the text of a plan of 80 pages has about 2 MB. */
const LARGEST_PART = 64 * 1024 * 1024;
/** Bytes of all that is unpacked: text only, pictures stay packed. */
const LARGEST_TOTAL = 128 * 1024 * 1024;
/** Unpacked over packed. Word's own text packs to between a tenth and a fortieth. */
const HIGHEST_RATIO = 300;
/** Bytes below which a high ratio harms nobody. */
const RATIO_FROM = 4 * 1024 * 1024;

/** An Office file; names as in the file, with `/`. */
export interface Archive {
  /** Of all entries. */
  readonly names: readonly string[];
  /** A part that holds text, unpacked now; null where there is none. */
  part(name: string): Uint8Array | null;
}

/** Throws a refusal where the file is no zip, is cut off, or would unpack beyond the limits: told before unpacking. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = listed(bytes);
  checkLimits(entries);
  const texts = new Map(entries.filter(holdsText).map(({ name }) => [keyOf(name), name]));
  return {
    names: entries.map(({ name }) => name.replaceAll('\\', '/')),
    part: (name) => {
      const wanted = texts.get(keyOf(name));
      const unpacked = attempt(() => unzipSync(bytes, { filter: (entry) => entry.name === wanted }));
      return (wanted === undefined ? undefined : unpacked[wanted]) ?? null;
    },
  };
}

/** Names of the entries of a zip; none where it is no whole zip. Nothing is unpacked. */
export function entryNames(bytes: Uint8Array): readonly string[] {
  try {
    return listed(bytes).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** Names of parts do not tell upper from lower case (ECMA-376 part 2, 6.2.2.2). */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function holdsText({ name }: UnzipFileInfo): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

function listed(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  attempt(() =>
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        if (entries.length > MOST_ENTRIES) throw beyond('entries', MOST_ENTRIES);
        return false;
      },
    }),
  );
  return entries;
}

function checkLimits(entries: readonly UnzipFileInfo[]): void {
  let total = 0;
  for (const entry of entries.filter(holdsText)) {
    total += entry.originalSize;
    if (entry.originalSize > LARGEST_PART) throw beyond('bytes', LARGEST_PART);
    if (entry.originalSize > RATIO_FROM && entry.originalSize > entry.size * HIGHEST_RATIO)
      throw beyond('ratio', HIGHEST_RATIO);
  }
  if (total > LARGEST_TOTAL) throw beyond('bytes', LARGEST_TOTAL);
}

function beyond(what: 'entries' | 'bytes' | 'ratio', limit: number): Refusal {
  return new Refusal(intakeIssue('document-unpacks-too-large', { params: { what, limit } }));
}

function attempt<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(intakeIssue('document-broken', { found: 'zip' }));
  }
}
