/**
 * How many entries of maps a piece of work looks up: the lists of words are tries of maps, so that this counts the steps of a reader. Unlike
 * time it is the same on every machine and at every run.
 */
export function lookupsOf(work: () => unknown): number {
  const property = Object.getOwnPropertyDescriptor(Map.prototype, 'get') as PropertyDescriptor;
  const get = property.value as (this: Map<unknown, unknown>, key: unknown) => unknown;
  let count = 0;
  Object.defineProperty(Map.prototype, 'get', {
    ...property,
    value(this: Map<unknown, unknown>, key: unknown) {
      count += 1;
      return get.call(this, key);
    },
  });
  try {
    work();
  } finally {
    Object.defineProperty(Map.prototype, 'get', property);
  }
  return count;
}
