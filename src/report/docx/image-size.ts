export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a picture without a readable size is printed as. */
const UNKNOWN: Size = { width: 400, height: 300 };

/** Width and height in pixels of a PNG (ISO/IEC 15948 §11.2.2) or JPEG (ITU-T T.81 §B.2.2), read from its header. */
export function imageSize(bytes: Uint8Array): Size {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isPng(view)) return { width: view.getUint32(16), height: view.getUint32(20) };
  return jpegSize(view) ?? UNKNOWN;
}

function isPng(view: DataView): boolean {
  return view.byteLength >= 24 && view.getUint32(0) === 0x89504e47;
}

/** Start-of-frame markers are C0–CF without C4 (tables), C8 (reserved) and CC (arithmetic conditioning). */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function jpegSize(view: DataView): Size | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let offset = 2;
  while (offset + 9 < view.byteLength && view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    if (startsFrame(marker)) return { width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
    offset += 2 + view.getUint16(offset + 2);
  }
  return null;
}
