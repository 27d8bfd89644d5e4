type Point = readonly [x: number, y: number];

/** A page in the making: places in points from the upper left corner of an A4 page. */
export class PdfPage {
  readonly #operators: string[] = [];

  text([x, y]: Point, text: string, size = 10): this {
    return this.raw(`BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${hex(text)}> Tj ET`);
  }

  /** Lines below each other, `pitch` points apart. */
  lines([x, y]: Point, texts: readonly string[], { size = 10, pitch = 16 } = {}): this {
    texts.forEach((text, at) => this.text([x, y + at * pitch], text, size));
    return this;
  }

  rule([x1, y1]: Point, [x2, y2]: Point, width = 0.5): this {
    return this.raw(`${width} w ${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`);
  }

  /** All lines of a table with these columns and rows. */
  grid(xs: readonly number[], ys: readonly number[]): this {
    const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
    for (const y of ys) this.rule([left, y], [right, y]);
    for (const x of xs) this.rule([x, top], [x, bottom]);
    return this;
  }

  /** The bytes of a text as the font's character map has them. */
  codes([x, y]: Point, bytes: readonly number[], size = 10): this {
    const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return this.raw(`BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${digits}> Tj ET`);
  }

  raw(operators: string): this {
    this.#operators.push(operators);
    return this;
  }

  get content(): string {
    return this.#operators.join('\n');
  }
}

const HEIGHT = 842;

function hex(text: string): string {
  let digits = '';
  for (let unit = 0; unit < text.length; unit += 1) digits += text.charCodeAt(unit).toString(16).padStart(4, '0');
  return digits;
}

export interface PdfOptions {
  /** Entries of the trailer, such as a dictionary of encryption. */
  readonly trailer?: string;
  /** Character map of the font, which says what the codes of its texts are; -V writes from top to bottom. */
  readonly cmap?: string;
  readonly font?: string;
  /** Of the font below the composite one: outlines of PostScript (0) or TrueType (2). */
  readonly outlines?: 0 | 2;
  /** What its numbers of characters mean: those of Adobe-Japan1, or of the font alone. */
  readonly ordering?: 'Japan1' | 'Identity';
}

/**
 * A PDF written by hand: one Japanese font that the file does not bring along, so that a reader needs its own character maps.
 * Half-width letters are half as wide as the others.
 */
export function pdfFile(
  pages: readonly PdfPage[],
  {
    trailer = '',
    cmap = 'UniJIS-UTF16-H',
    font = 'KozMinPr6N-Regular',
    outlines = 0,
    ordering = 'Japan1',
  }: PdfOptions = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /P1 5 0 R >> >> >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /${cmap} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType${outlines} /BaseFont /${font} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 6 >> /DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /${font} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>`,
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', '\u0080'),
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${7 + at * 2} 0 R >>`,
      stream('', page.content),
    ]),
  ];
  return assembled(objects, trailer);
}

/** The picture of the file, drawn over that box: what a scanner leaves on a page. */
export const picture = (x: number, y: number, [width, height]: readonly [number, number]): string =>
  `q ${width} 0 0 ${height} ${x} ${HEIGHT - y - height} cm /P1 Do Q`;

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assembled(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
