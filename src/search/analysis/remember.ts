/**
 * The same function, its results remembered by its one argument. People's words are mostly the same few thousand, but
 * they bring endless new ones: past `most` all is forgotten rather than left to grow.
 */
export function remember<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
