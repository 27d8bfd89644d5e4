import type { MarkedRange } from '../flow.ts';

/** The text of a cell or of a shared string (`si`, `is`), without the ふりがな that the program noted down for it. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly MarkedRange[];
  /** True where its runs say so of all that is seen of it. */
  readonly bold: boolean;
  /** ふりがな; empty = none. */
  readonly phonetic: string;
}

/** Gathers one text from the events inside its element. Breaks of lines and `_x000D_` are as Excel shows them. */
export class RichTextBuilder {
  #text = '';
  #phonetic = '';
  readonly #marks: MarkedRange[] = [];
  #isPhonetic = false;
  #inText = false;
  #run: Partial<Record<MarkedRange['kind'] | 'bold', true>> = {};
  readonly #bold = new Set<boolean>();
  #piece = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 's:r') this.#run = {};
    else if (name === 's:rPh') this.#isPhonetic = true;
    else if (name === 's:t') {
      this.#inText = true;
      this.#piece = '';
    } else if (name === 's:strike' && isOn(attributes['val'])) this.#run.struck = true;
    else if (name === 's:b' && isOn(attributes['val'])) this.#run.bold = true;
    else if (name === 's:u' && attributes['val'] !== 'none') this.#run.underlined = true;
  }

  text(text: string): void {
    if (this.#inText) this.#piece += text;
  }

  close(name: string): void {
    if (name === 's:rPh') this.#isPhonetic = false;
    else if (name === 's:r') this.#run = {};
    else if (name === 's:t') {
      this.#inText = false;
      this.#add(unescaped(this.#piece));
    }
  }

  result(): RichText {
    return {
      text: this.#text,
      marks: this.#marks,
      bold: this.#bold.has(true) && !this.#bold.has(false),
      phonetic: this.#phonetic,
    };
  }

  #add(piece: string): void {
    if (this.#isPhonetic) {
      this.#phonetic += piece;
      return;
    }
    const from = this.#text.length;
    this.#text += piece;
    if (piece.trim() !== '') this.#bold.add(this.#run.bold ?? false);
    for (const kind of ['struck', 'underlined'] as const)
      if (this.#run[kind] && piece.trim() !== '') this.#marks.push({ from, to: this.#text.length, kind });
  }
}

export function isOn(value: string | undefined): boolean {
  return !['0', 'false'].includes(value ?? '1');
}

/** `_x000D_` stands for a character that XML cannot hold (ISO/IEC 29500-1, 22.9.2.19); returns are no characters to see. */
export function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
