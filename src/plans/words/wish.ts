/** What somebody asked to see. `audience: 'own'` is the asker's own, whichever that is. */
export type Wish =
  | { readonly kind: 'list'; readonly audience?: string; readonly theme?: string }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'action'; readonly actionId: string }
  | { readonly kind: 'plan'; readonly audience?: string }
  | { readonly kind: 'adopt'; readonly audience?: string }
  | { readonly kind: 'rate' }
  | { readonly kind: 'rollup' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'file'; readonly file: FileKind; readonly audience?: string; readonly plan: boolean };

export type FileKind = 'excel' | 'word' | 'slides';
