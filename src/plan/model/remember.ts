/** `read` with its answers kept by key: cells of a plan repeat ("Thường xuyên", "Các sở, ngành"), and reading one costs far more than finding it again. */
export function rememberByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

/** `derive` with its answer kept for as long as the object lives; for what several rules ask of one appendix. */
export function rememberByObject<O extends object, T>(derive: (object: O) => T): (object: O) => T {
  const known = new WeakMap<O, { readonly answer: T }>();
  return (object) => {
    const found = known.get(object);
    if (found) return found.answer;
    const answer = derive(object);
    known.set(object, { answer });
    return answer;
  };
}

/** `make` with its answer kept, and not made before it is asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
