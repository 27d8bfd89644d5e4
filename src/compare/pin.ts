/** A person's word on pairing; wins over the engine. Units are named by id. */
export type Pin =
  | { readonly kind: 'link' | 'unlink'; readonly new: string; readonly old: string }
  | { readonly kind: 'added'; readonly new: string }
  | { readonly kind: 'deleted'; readonly old: string };
