/** Where the numbers of an OLE compound file stand (MS-CFB 2.2, 2.6). */
const SECTOR_SHIFT = 0x1e;
const FIRST_DIRECTORY = 0x30;
const TABLE_SECTORS = 0x4c;
const MOST_TABLE_SECTORS = 109;
const ENTRY = 128;
const NONE = 0xffffffff;
/** A document has some dozens of streams and stores. */
const MOST_ENTRIES = 4096;

interface Entry {
  readonly name: string;
  readonly beside: readonly number[];
  readonly child: number;
}

/** The names of streams and stores that lie at the top of an OLE compound file, not of what is embedded in it; empty = it cannot be read. */
export function oleNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return [];
  const entries = directoryOf(view);
  const names: string[] = [];
  const seen = new Set<number>();
  const waiting = [entries[0]?.child ?? NONE];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (!entry || seen.has(at)) continue;
    seen.add(at);
    names.push(entry.name);
    waiting.push(...entry.beside);
  }
  return names;
}

/** Sector after sector, as the table of sectors chains them. */
function directoryOf(view: DataView): readonly Entry[] {
  const size = 1 << Math.min(view.getUint16(SECTOR_SHIFT, true), 12);
  const entries: Entry[] = [];
  for (let sector = view.getUint32(FIRST_DIRECTORY, true); entries.length < MOST_ENTRIES;) {
    const start = (sector + 1) * size;
    if (size < ENTRY || start + size > view.byteLength) break;
    for (let at = start; at < start + size; at += ENTRY) entries.push(entryAt(view, at));
    sector = nextSector(view, sector, size);
  }
  return entries;
}

function nextSector(view: DataView, sector: number, size: number): number {
  const perSector = size / 4;
  const table = Math.floor(sector / perSector);
  if (table >= MOST_TABLE_SECTORS) return NONE;
  const at = (view.getUint32(TABLE_SECTORS + table * 4, true) + 1) * size + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : NONE;
}

function entryAt(view: DataView, at: number): Entry {
  const length = Math.min(view.getUint16(at + 0x40, true), 64);
  const codes = Array.from({ length: Math.max(0, length / 2 - 1) }, (_, index) => view.getUint16(at + index * 2, true));
  return {
    name: String.fromCharCode(...codes),
    beside: [view.getUint32(at + 0x44, true), view.getUint32(at + 0x48, true)],
    child: view.getUint32(at + 0x4c, true),
  };
}
