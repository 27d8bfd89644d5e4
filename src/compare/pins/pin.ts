/**
 * A person's word on pairing; wins over the engine. Units are named by id. Several links may share one unit: it then
 * faces several (分割・統合). A link that the engine found too is a confirmation: only the row's confidence changes.
 */
export type Pin =
  | { readonly kind: 'link' | 'unlink'; readonly new: string; readonly old: string }
  | { readonly kind: 'added'; readonly new: string }
  | { readonly kind: 'deleted'; readonly old: string };

/**
 * Why a person's word is set aside. `gone`: its unit is no more · `changed`: what stands in its place says something else ·
 * `contradicts`: an earlier pin says otherwise, or several would face several · `regrouped`: no row holds just its units.
 */
export type SuspensionReason = 'gone' | 'changed' | 'contradicts' | 'regrouped';

export interface SuspendedPin {
  readonly pin: Pin;
  readonly reason: SuspensionReason;
}
