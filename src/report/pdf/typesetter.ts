import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { fail, issue, ok, type Result } from '#kernel';
import type { ReportFonts } from '../fonts/report-fonts.ts';
import type { TypstPicture, TypstValue } from './typst-data.ts';

export interface Typesetting {
  readonly data: TypstValue;
  readonly pictures: readonly TypstPicture[];
}

export interface TypesetterParts {
  readonly fonts: ReportFonts;
  /** Text of the template. */
  readonly template: string;
  /** An absolute path where nothing lies: the template can read nothing but what it is given here. */
  readonly emptyFolder: string;
}

/** PDF/UA-1 (ISO 14289-1): the compiler refuses a document that does not hold to it. */
const STANDARD = 'ua-1';
/** Documents after which what the compiler remembers of earlier ones is dropped. */
const MEMORY = 3;

/** One warm compiler: kept by its worker, so that fonts are read once. Data, never markup, differs between documents. */
export class Typesetter {
  readonly #compiler: NodeCompiler;
  readonly #folder: string;

  constructor({ fonts, template, emptyFolder }: TypesetterParts) {
    const blobs = [...fonts.regular, ...fonts.bold].map((bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    );
    this.#folder = emptyFolder;
    this.#compiler = NodeCompiler.create({ workspace: emptyFolder, fontArgs: [{ fontBlobs: blobs }] });
    this.#compiler.addSource(this.#path('report.typ'), template);
  }

  /** The PDF's bytes. A picture that cannot be read fails with the compiler's own words as `found`. */
  pdf({ data, pictures }: Typesetting): Result<Uint8Array> {
    const files = [
      { name: 'data.json', bytes: Buffer.from(JSON.stringify(data)) },
      ...pictures.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') })),
    ];
    for (const { name, bytes } of files) this.#compiler.mapShadow(this.#path(name), bytes);
    try {
      return this.#compile();
    } finally {
      for (const { name } of files) this.#compiler.unmapShadow(this.#path(name));
      this.#compiler.evictCache(MEMORY);
    }
  }

  #compile(): Result<Uint8Array> {
    const compiled = this.#compiler.compile({ mainFilePath: this.#path('report.typ'), resetRead: true });
    const document = compiled.result;
    if (document === null) return refused(messagesOf(compiled.takeError()));
    try {
      return ok(this.#compiler.pdf(document, { pdfStandard: STANDARD }));
    } catch (cause) {
      return refused(cause instanceof Error ? cause.message : String(cause));
    }
  }

  #path(name: string): string {
    return `${this.#folder}/${name}`;
  }
}

const refused = (found: string): Result<Uint8Array> => fail(issue('report.failed', { found }));

function messagesOf(error: NodeError | null): string {
  const diagnostics = (error?.shortDiagnostics ?? []) as readonly { readonly message?: string }[];
  return diagnostics.map(({ message }) => message ?? '').join(' / ');
}
