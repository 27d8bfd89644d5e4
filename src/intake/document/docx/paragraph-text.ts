import type { Place } from '#kernel';
import type { FlowBlock, FlowPicture, MarkedRange } from '../flow.ts';
import type { RunFormat } from './paragraph-format.ts';
import type { Reading, Surroundings } from './reading.ts';
import type { ChangeKind, TrackedChange } from './tracked-change.ts';
import type { XmlElement } from '../ooxml/xml-element.ts';

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number | null;
  readonly struck: boolean;
  readonly underlined: boolean;
}

interface ChangedText {
  readonly kind: ChangeKind;
  readonly of: TrackedChange['of'];
  readonly offset: number;
  readonly place: Place;
  readonly out: boolean;
  text: string;
}

/** Share of characters. */
const MOSTLY = 0.75;

/** The text of one paragraph while it is read: what is printed, what was changed, what hangs on it. */
export class ParagraphText {
  readonly pictures: FlowPicture[] = [];
  readonly notes: XmlElement[] = [];
  /** What stands in the text boxes that hang on it. */
  readonly boxed: FlowBlock[] = [];
  readonly #pieces: Piece[] = [];
  readonly #changes: ChangedText[] = [];
  #length = 0;
  /** Where fields begun here stand: inside their code, or in the result that is printed. */
  #fields: ('code' | 'result')[] = [];

  /** Adds printed text, or keeps it as a change where it was taken out. */
  add(text: string, format: RunFormat, { around, place }: { around: Surroundings; place: Place }): void {
    if (text === '') return;
    if (around.change) this.#addToChange(text, around.change, { around, place });
    if (around.out) return;
    const { bold = false, size = null, struck = false, underlined = false } = format;
    this.#pieces.push({ text, bold, size, struck, underlined });
    this.#length += text.length;
  }

  #addToChange(text: string, kind: ChangeKind, { around, place }: { around: Surroundings; place: Place }): void {
    const last = this.#changes.at(-1);
    const sameKind = last?.kind === kind && last.of === 'text' && last.out === around.out;
    if (sameKind && last.offset + (last.out ? 0 : last.text.length) === this.#length) last.text += text;
    else this.#changes.push({ kind, of: 'text', offset: this.#length, place, out: around.out, text });
  }

  /** A change of the paragraph's mark, which stands after what was added so far. */
  markChanged(kind: ChangeKind, place: Place): void {
    this.#changes.push({ kind, of: 'paragraph-mark', offset: this.#length, place, out: false, text: '' });
  }

  beginField(): void {
    this.#fields.push('code');
  }

  separateField(): void {
    if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
  }

  endField(): void {
    this.#fields.pop();
  }

  get inFieldCode(): boolean {
    return this.#fields.includes('code');
  }

  /** A field whose code does not end with its paragraph hides no text behind it. */
  endOfMark(): void {
    this.#fields = [];
  }

  get text(): string {
    return this.#pieces.map(({ text }) => text).join('');
  }

  get isEmpty(): boolean {
    return this.#length === 0 && [this.pictures, this.notes, this.boxed].every(({ length }) => length === 0);
  }

  /** The size that most characters have, and whether nearly all are bold: a number set by another font often is not. */
  look(): { readonly size: number | null; readonly bold: boolean } {
    const counts = new Map<number | null, number>();
    let [bold, all] = [0, 0];
    for (const piece of this.#pieces) {
      const weight = piece.text.replace(/\s/g, '').length;
      all += weight;
      if (piece.bold) bold += weight;
      counts.set(piece.size, (counts.get(piece.size) ?? 0) + weight);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    return { size: most?.[0] ?? null, bold: bold > 0 && bold >= all * MOSTLY };
  }

  /** Stretches drawn through or under, those that touch as one; `label` = characters that are printed before the text. */
  marks(label: number): readonly MarkedRange[] {
    const marks: MarkedRange[] = [];
    let from = label;
    for (const piece of this.#pieces) {
      const to = from + piece.text.length;
      const kind = piece.struck ? 'struck' : piece.underlined ? 'underlined' : null;
      const last = marks.at(-1);
      if (kind && last?.kind === kind && last.to === from) marks[marks.length - 1] = { ...last, to };
      else if (kind) marks.push({ from, to, kind });
      from = to;
    }
    return marks;
  }

  /** Hands the changes over; `label` = characters that are printed before the text. */
  release(reading: Reading, label: number): void {
    for (const { kind, of, offset, place, out, text } of this.#changes) {
      reading.changes.push({ kind, of, text, place: { ...place, offset: offset + label } });
      if (out && text.trim() !== '') reading.takenOut.push({ text, place });
    }
  }
}
