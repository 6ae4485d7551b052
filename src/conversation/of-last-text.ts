/** What is made of a text, remembered for the last one: a dozen recognisers ask in turn for that of one message. */
export function ofLastText<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}
