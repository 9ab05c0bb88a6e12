/** A value that changes, and those who look at it. */
export interface Value<T> {
  state(): T;
  change(next: T): void;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

export function createValue<T>(start: T): Value<T> {
  const listeners = new Set<() => void>();
  let state = start;
  return {
    state: () => state,
    change(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
