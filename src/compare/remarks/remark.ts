/** A place in an edition: the printed number of a unit and the headings from the top, its own included. */
export interface Stand {
  readonly number: string;
  readonly path: readonly string[];
  /** So many of the headings, from the top, stand above the place it is told from too, whatever they are called there. */
  readonly shared: number;
  /** Nothing stands under these numbers in the edition it is told in, or something else: it is the place of then. */
  readonly former: boolean;
}

/** 備考 as data; the sentence is locale's. Numbers are as printed, paths are headings from the top. */
export type Remark =
  | { readonly code: 'added' | 'deleted' | 'replaced' | 'orthographic' | 'renamed' | 'rewritten' | 'diagram' | 'table' }
  /** In a person's own words, instead of what was drafted. */
  | { readonly code: 'written'; readonly text: string }
  /**
   * `aside`: it stands under the same heading, only in another order. `count`: so many texts, from this one on, came from
   * there one after another; it is said once, at the first of them.
   */
  | {
      readonly code: 'moved';
      readonly aside: boolean;
      readonly from: Stand;
      readonly count: number;
    }
  /** The units of both sides that belong together; where the old ones stood, and where those went that other rows hold. */
  | {
      readonly code: 'split' | 'merged';
      readonly new: readonly string[];
      readonly old: readonly string[];
      readonly from: readonly Stand[];
      readonly to: readonly Stand[];
    }
  /** A heading that is gone or new, its text standing under these in the other edition; none: only the heading came or went. */
  | { readonly code: 'dissolved' | 'formed'; readonly elsewhere: readonly Stand[] }
  /** A run of siblings whose numbers changed, said once, at the first of them. */
  | {
      readonly code: 'renumbered';
      readonly from: readonly [first: string, last: string];
      readonly to: readonly [first: string, last: string];
      readonly count: number;
    }
  /**
   * Heads of columns, said at the first of so many tables to which the same happened; those of `moved` stand at another
   * place among the others.
   */
  | {
      readonly code: 'columns';
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly moved: readonly string[];
      readonly renamed: readonly (readonly [from: string, to: string])[];
      readonly tables: number;
    }
  | { readonly code: 'unit'; readonly from: string; readonly to: string }
  /** A figure whose digits are those of the old one followed by others: struck-through digits may have been read along. */
  | { readonly code: 'struck-digits'; readonly head: string; readonly from: string; readonly to: string };
