/** Which characters a font can show, read from its `cmap` table. Source: OpenType specification, ISO/IEC 14496-22 §5.2.1. */
export interface Coverage {
  has(codePoint: number): boolean;
  /** Whether the font knows the sequence of a character and a variation selector (IVS, 異体字). */
  hasVariant(codePoint: number, selector: number): boolean;
}

const FULL_UNICODE = 12;
const VARIATIONS = 14;
const PLANES = 17 * 0x1_0000;

/** Throws on a font without a full Unicode table: those that are bundled have one. */
export function cmapCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const full = subtables.find((offset) => view.getUint16(offset) === FULL_UNICODE);
  if (full === undefined) throw new Error('A bundled font has no full Unicode character map');
  const known = knownCharacters(view, full);
  const variations = subtables.find((offset) => view.getUint16(offset) === VARIATIONS);
  const variants = variations === undefined ? new Set<number>() : knownVariants(view, variations);
  return {
    has: (codePoint) => ((known[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0,
    hasVariant: (codePoint, selector) => variants.has(pairKey(codePoint, selector)),
  };
}

function tableOffset(view: DataView, name: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    const tag = String.fromCodePoint(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new Error(`A bundled font has no table ${name}`);
}

function knownCharacters(view: DataView, offset: number): Uint8Array {
  const known = new Uint8Array(PLANES >> 3);
  const groups = view.getUint32(offset + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = offset + 16 + 12 * index;
    const end = view.getUint32(group + 4);
    for (let codePoint = view.getUint32(group); codePoint <= end; codePoint += 1) {
      known[codePoint >> 3] = (known[codePoint >> 3] ?? 0) | (1 << (codePoint & 7));
    }
  }
  return known;
}

function pairKey(codePoint: number, selector: number): number {
  return selector * PLANES + codePoint;
}

/** Sequences that show the usual form (default) and those that have a form of their own. */
function knownVariants(view: DataView, offset: number): ReadonlySet<number> {
  const known = new Set<number>();
  const selectors = view.getUint32(offset + 6);
  for (let index = 0; index < selectors; index += 1) {
    const record = offset + 10 + 11 * index;
    const selector = uint24(view, record);
    const usual = view.getUint32(record + 3);
    const own = view.getUint32(record + 7);
    if (usual > 0) addRanges(view, offset + usual, (codePoint) => known.add(pairKey(codePoint, selector)));
    if (own > 0) addMappings(view, offset + own, (codePoint) => known.add(pairKey(codePoint, selector)));
  }
  return known;
}

function addRanges(view: DataView, table: number, add: (codePoint: number) => void): void {
  const count = view.getUint32(table);
  for (let index = 0; index < count; index += 1) {
    const start = uint24(view, table + 4 + 4 * index);
    const more = view.getUint8(table + 7 + 4 * index);
    for (let codePoint = start; codePoint <= start + more; codePoint += 1) add(codePoint);
  }
}

function addMappings(view: DataView, table: number, add: (codePoint: number) => void): void {
  const count = view.getUint32(table);
  for (let index = 0; index < count; index += 1) add(uint24(view, table + 4 + 5 * index));
}

function uint24(view: DataView, offset: number): number {
  return (view.getUint8(offset) << 16) | view.getUint16(offset + 1);
}
