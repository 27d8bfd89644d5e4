/** Who acts. Until sign-in exists: the public, the operator of the command line, or the holder of the desk key. */
export interface Actor {
  readonly kind: 'public' | 'operator' | 'desk';
  readonly name: string;
}
